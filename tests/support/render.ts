import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** HTML as the server sends it for a page without client code. */
export function renderHtml(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

/** Server HTML parsed into the document of the test, ready for queries by role and text. Needs a DOM. */
export function renderStatic(node: ReactNode): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderHtml(node);
  document.body.append(container);
  return container;
}
