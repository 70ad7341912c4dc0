/**
 * What of the page's text a reader cannot get at: what makes the page wider than the window, what a box cuts off, what lies
 * on top of each other. Read in the page.
 *
 * @returns {string[]}
 */
export function readFlow() {
  const faults = new Set();
  const edge = document.documentElement.clientWidth;
  const tell = (element, text = "") => {
    const own = element.closest?.("[class*='co-']") ?? element;
    return `${own.localName}.${own.getAttribute("class") ?? ""} ${text.trim().slice(0, 24)}`.trim();
  };
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const above = (element) => element.parentElement ?? element.getRootNode().host ?? null;

  /** The boxes around an element that can cut it off, with the axes they do it on. */
  const clips = new Map();
  function clipsOf(element) {
    if (clips.has(element)) return clips.get(element);
    const found = [];
    let escapes = "";
    for (let box = element; box !== null && box !== document.documentElement; box = above(box)) {
      const { position, overflowX, overflowY, display } = styleOf(box);
      const isHolder = position !== "static" || styleOf(box).containerType !== "normal";
      if (escapes === "fixed" || (escapes === "absolute" && !isHolder)) continue;
      escapes = ["fixed", "absolute"].includes(position) ? position : "";
      if (display === "inline" || display === "contents" || box === document.body) continue;
      if (overflowX !== "visible" || overflowY !== "visible") found.push({ box, overflowX, overflowY });
    }
    clips.set(element, found);
    return found;
  }

  const isSpoken = (element) => clipsOf(element).some(({ box }) => styleOf(box).clipPath === "inset(50%)");

  /** How much of a piece of text is cut off, after what can be scrolled to is counted as seen. */
  function cutOff(rect, element) {
    let { left, right, top, bottom } = rect;
    for (const { box, overflowX, overflowY } of clipsOf(element)) {
      const room = box.getBoundingClientRect();
      const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
      if (scrolls(overflowX)) [left, right] = [room.left, room.right];
      else if (overflowX !== "visible" && (left < room.left - 1 || right > room.right + 1)) return box;
      if (scrolls(overflowY)) [top, bottom] = [room.top, room.bottom];
      else if (overflowY !== "visible" && (top < room.top - 1 || bottom > room.bottom + 1)) return box;
    }
    return left < -1 || right > edge + 1 ? document.documentElement : null;
  }

  /** Whether it stays where it is while the page moves. */
  const stuck = (element) => {
    for (let box = element; box !== null; box = above(box))
      if (["fixed", "sticky"].includes(styleOf(box).position)) return true;
    return false;
  };

  const pieces = [];
  function readText(node) {
    const element = node.parentElement ?? node.getRootNode().host;
    if (node.data.trim() === "" || ["STYLE", "SCRIPT"].includes(element.tagName)) return;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isSpoken(element))
      return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(styleOf(element).fontSize);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      // The ink of a line: what fonts reserve above and below it does no harm where it is cut or meets the next line.
      const middle = (line.top + line.bottom) / 2;
      const half = Math.min(line.height / 2, size * 0.4);
      const ink = { left: line.left, right: line.right, top: middle - half, bottom: middle + half };
      const box = cutOff(ink, element);
      // An excerpt ends with an ellipsis, and is meant to.
      const isExcerpt = box !== null && styleOf(box).webkitLineClamp !== "none";
      if (box !== null && !isExcerpt) faults.add(`cut off by ${tell(box)}: ${tell(element, node.data)}`);
      if (box === null && !stuck(element)) pieces.push({ ...ink, element, text: node.data, node });
    }
  }
  function readControl(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    if (isSpoken(element) || stuck(element)) return;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right - left > 1) pieces.push({ left, right, top, bottom, element, text: "", node: element });
  }
  function walk(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) readText(node);
      else if (node.matches("button, input, select, textarea, summary")) readControl(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  }

  const wide = document.scrollingElement.scrollWidth - edge;
  if (wide > 0) faults.add(`the page is ${wide} px too wide`);
  walk(document.querySelector("dialog:modal") ?? document.querySelector("#storybook-root"));

  pieces.sort((one, other) => one.top - other.top);
  const within = (one, other) => one.element.contains(other.element) || other.element.contains(one.element);
  pieces.forEach((piece, index) => {
    for (let next = index + 1; next < pieces.length && pieces[next].top < piece.bottom - 2; next += 1) {
      const other = pieces[next];
      const isAside = other.left > piece.right - 2 || other.right < piece.left + 2;
      if (isAside || piece.node === other.node || Math.min(piece.bottom, other.bottom) - other.top < 2)
        continue;
      // Chromium gives what stands in a ruby the width of the longer of the two: what is empty of it may lie on neighbors.
      const isInRuby = [piece, other].map((each) => each.element.closest("ruby") !== null);
      const isReading = [piece, other].some((each) => each.element.closest("rt") !== null);
      if (isInRuby.every(Boolean) || (isInRuby.some(Boolean) && !isReading)) continue;
      const isControl = piece.node === piece.element || other.node === other.element;
      if (isControl && within(piece, other)) continue;
      faults.add(
        `on top of each other: ${tell(piece.element, piece.text)} and ${tell(other.element, other.text)}`,
      );
    }
  });
  return [...faults];
}
