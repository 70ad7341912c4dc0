/**
 * Breaks a page as a printer would, into columns that are as wide and high as a sheet, and looks where it was broken. Runs
 * in the page, so it needs nothing from outside.
 *
 * @param {{ width: number, heights: number[] }} paper in CSS pixels
 * @returns {{ looked: number, problems: string[] }}
 */
export function readPages({ width, heights }) {
  const gap = 200;
  const problems = new Set();
  let looked = 0;
  const root = document.querySelector("#storybook-root");
  const nameOf = (element) => `${element.localName}${element.className ? `.${element.className}` : ""}`;
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });

  function sheetOf({ left, right }) {
    const from = root.getBoundingClientRect();
    const isRtl = getComputedStyle(root).direction === "rtl";
    const way = isRtl ? from.right - (left + right) / 2 : (left + right) / 2 - from.left;
    return Math.floor((way + gap / 2) / (width + gap));
  }
  /** Where the first line, or the first picture, after a heading stands. */
  function firstAfter(heading) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    walker.currentNode = heading;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (heading.contains(node)) continue;
      const element = node.nodeType === 3 ? node.parentElement : node;
      if (!isSeen(element) || getComputedStyle(element).clipPath === "inset(50%)") continue;
      if (node.nodeType === 3 && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = [...range.getClientRects()].find(({ width: room }) => room > 0);
        return box && { box, element };
      }
      if (["img", "svg", "math"].includes(node.localName)) {
        return { box: node.getBoundingClientRect(), element };
      }
    }
    return undefined;
  }

  /**
   * Where a browser may part a heading from what follows though it was asked not to: Chromium does so at some heights before
   * a row of photos, and where a host sets posts side by side.
   */
  function isLoose(heading, element) {
    if (element.closest(".co-gallery")) return true;
    const post = heading.closest(".co-post");
    for (let at = post?.parentElement; at && at !== root; at = at.parentElement) {
      if (["grid", "flex"].includes(getComputedStyle(at).display)) return true;
    }
    return false;
  }

  const wholes =
    '.co-figure, .co-gallery-photo, .co-callout, .co-card, .co-author, .co-bookmark, .co-license-sentence, .co-body pre:not([class^="co-"]), .co-body tr';
  root.style.cssText = `box-sizing: border-box; width: ${width}px; columns: ${width}px; column-gap: ${gap}px; column-fill: auto`;
  for (const height of heights) {
    root.style.blockSize = `${height}px`;
    for (const heading of root.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      if (
        !isSeen(heading) ||
        !heading.closest('[class^="co-"]:not(.co-page)') ||
        heading.closest(".co-plain")
      )
        continue;
      const boxes = [...heading.getClientRects()];
      const next = firstAfter(heading);
      if (boxes.length === 0 || next === undefined) continue;
      looked += 1;
      const isKept = isLoose(heading, next.element)
        ? getComputedStyle(heading).breakAfter === "avoid"
        : sheetOf(boxes.at(-1)) === sheetOf(next.box);
      if (!isKept)
        problems.add(
          `"${heading.textContent.slice(0, 30)}" stands alone at the end of a page of ${height} px`,
        );
    }
    for (const whole of root.querySelectorAll(wholes)) {
      if (!isSeen(whole) || whole.closest(".co-plain")) continue;
      const boxes = [...whole.getClientRects()];
      if (boxes.reduce((sum, box) => sum + box.height, 0) > height - 80) continue;
      looked += 1;
      if (new Set(boxes.map(sheetOf)).size > 1)
        problems.add(`${nameOf(whole)} is broken by a page of ${height} px`);
    }
  }
  root.removeAttribute("style");
  return { looked, problems: [...problems] };
}
