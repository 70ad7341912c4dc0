import { hydrateRoot } from "react-dom/client";
import { Page, type StoragePageProps } from "./Page.js";

const props = JSON.parse(document.documentElement.dataset["props"] ?? "") as StoragePageProps;
hydrateRoot(document, <Page {...props} />, {
  onRecoverableError: (error) => console.error(String(error)),
});
