import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { type LightboxPageProps, Page } from "./LightboxPage.js";

declare global {
  interface Window {
    /** Puts the island in or takes it out. */
    showLightbox: (hasLightbox: boolean) => void;
  }
}

const container = document.getElementById("root") as HTMLElement;
const props = JSON.parse(document.getElementById("props")?.textContent ?? "") as LightboxPageProps;
const root = hydrateRoot(container, <Page {...props} />, {
  onRecoverableError: (error) => console.error(String(error)),
});
window.showLightbox = (hasLightbox) => flushSync(() => root.render(<Page {...props} hasLightbox={hasLightbox} />));
requestIdleCallback(() => document.documentElement.setAttribute("data-alive", ""), { timeout: 1000 });
