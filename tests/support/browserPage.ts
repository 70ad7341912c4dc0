import type { ReactNode } from "react";
import { page } from "vitest/browser";
import { renderStatic } from "./render.js";

/** How a page is set up. */
export interface PageOptions {
  /** Width of the window in pixels. @default 1280 */
  width?: number;
  /** Writing direction of the page. @default "ltr" */
  dir?: "ltr" | "rtl";
  /** Space between the window's edge and what is drawn. @default "1.25rem" */
  padding?: string;
}

/** Server HTML as the only content of a page of the given width and direction. Needs a browser. */
export async function openPage(
  node: ReactNode,
  { width = 1280, dir = "ltr", padding = "1.25rem" }: PageOptions = {},
): Promise<HTMLElement> {
  await page.viewport(width, 900);
  document.documentElement.dir = dir;
  document.body.replaceChildren();
  document.body.style.margin = "0";
  const container = renderStatic(node);
  container.style.padding = padding;
  return container;
}

/** How far the page can be scrolled sideways, in pixels: 0 where everything has room. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** What of an element is painted, by its `clip-path: inset(…)`, in the coordinates of the window. */
export function clippedBox(element: Element): DOMRect {
  const insets = /^inset\(([^)]*)\)$/
    .exec(getComputedStyle(element).clipPath)?.[1]
    ?.split(" ")
    .map(Number.parseFloat);
  const [top = 0, right = top, bottom = top, left = right] = insets ?? [];
  const box = element.getBoundingClientRect();
  return new DOMRect(box.left + left, box.top + top, box.width - left - right, box.height - top - bottom);
}

/** Whether a box lies within another, but for half a pixel. */
export function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left - 0.5 &&
    inner.right <= outer.right + 0.5 &&
    inner.top >= outer.top - 0.5 &&
    inner.bottom <= outer.bottom + 0.5
  );
}

/** Boxes of the text of an element, line by line; what style sheets generate is not among them. */
export function textBoxes(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // Text for assistive technology alone is painted nowhere.
    if (walker.currentNode.parentElement?.closest(".co-meta-exact")) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width }) => width > 0);
}
