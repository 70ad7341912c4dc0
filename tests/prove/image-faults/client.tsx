import { hydrateRoot } from "react-dom/client";
import { Page, type PageProps } from "./Page.js";

const props = JSON.parse(document.getElementById("props")?.textContent ?? "") as PageProps;
const root = document.getElementById("root") as HTMLElement;
const mark = () => document.documentElement.setAttribute("data-alive", "");
hydrateRoot(root, <Page {...props} />, { onRecoverableError: (error) => console.error(String(error)) });
// React has taken the page over when the browser is idle again.
requestIdleCallback(() => requestIdleCallback(mark));
