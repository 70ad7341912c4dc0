import { hydrateRoot } from "react-dom/client";
import { type PageIsland, ViewsPage } from "./ViewsPage.js";

declare global {
  interface Window {
    /** Draws the page again with other islands. */
    showIslands: (islands: readonly PageIsland[]) => void;
  }
}

const container = document.getElementById("root") as HTMLElement;
const islands: readonly PageIsland[] = JSON.parse(document.getElementById("islands")?.textContent ?? "[]");
const root = hydrateRoot(container, <ViewsPage islands={islands} />);
window.showIslands = (next) => root.render(<ViewsPage islands={next} />);
