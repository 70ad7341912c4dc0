import { hydrateRoot } from "react-dom/client";
import { Page, type PageIsland } from "./Page.js";

declare global {
  interface Window {
    /** Draws the page again with other islands. */
    showIslands: (islands: readonly PageIsland[]) => void;
  }
}

const container = document.getElementById("root") as HTMLElement;
const props = JSON.parse(document.getElementById("props")?.textContent ?? "") as { islands: PageIsland[] };
const root = hydrateRoot(container, <Page {...props} />);
window.showIslands = (islands) => root.render(<Page islands={islands} />);
