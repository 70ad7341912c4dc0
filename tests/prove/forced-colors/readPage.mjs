/**
 * Reads where words and signs stand on a page whose colors the system sets, and which colors signs and borders have. Runs
 * in the page, so it needs nothing from outside.
 *
 * @param {number} limit height that is looked at, in CSS pixels
 * @returns {{ places: { name: string, use: "text" | "sign", boxes: { x: number, y: number, width: number, height: number }[] }[], looked: number, problems: string[] }}
 */
export function readPage(limit) {
  const problems = new Set();
  let looked = 0;
  const stage = document.querySelector("dialog[open]") ?? document.querySelector("#storybook-root");
  const nameOf = (element) =>
    [element.closest("[class]")?.classList[0] ?? "", element.localName].filter(Boolean).join(" ");
  const clips = new Map();
  /** The part of the page in which an element can be seen. */
  function clipOf(element) {
    if (element === null || element === document.documentElement)
      return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: limit };
    if (clips.has(element)) return clips.get(element);
    let clip = clipOf(element.parentElement ?? element.getRootNode().host ?? null);
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX !== "visible" || overflowY !== "visible") {
      const box = element.getBoundingClientRect();
      clip = {
        left: Math.max(clip.left, box.left),
        top: Math.max(clip.top, box.top + scrollY),
        right: Math.min(clip.right, box.right),
        bottom: Math.min(clip.bottom, box.bottom + scrollY),
      };
    }
    clips.set(element, clip);
    return clip;
  }
  function boxesOf(element, rectangles) {
    const clip = clipOf(element);
    return [...rectangles]
      .map(({ left, top, width, height }) => ({ x: left, y: top + scrollY, width, height }))
      .filter(
        ({ x, y, width, height }) =>
          width > 2 &&
          height > 2 &&
          x >= clip.left &&
          y >= clip.top &&
          x + width <= clip.right + 1 &&
          y + height <= clip.bottom + 1,
      );
  }
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".sr-only") &&
    getComputedStyle(element).clipPath !== "inset(50%)";

  // The colors of the system, as this browser paints them.
  const names =
    "Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText AccentColor AccentColorText";
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.forcedColorAdjust = "none";
  const system = new Set(
    names.split(" ").map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  const [canvas] = ["Canvas"].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();

  const places = [];
  function readTree(root) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) readTree(element.shadowRoot);
      if (!isSeen(element)) continue;
      if (element.localName === "svg" && !element.matches(".co-placeholder")) {
        const boxes = boxesOf(element, [element.getBoundingClientRect()]);
        if (boxes.length > 0) places.push({ name: nameOf(element), use: "sign", boxes });
        readSign(element);
      }
      if (element.ownerSVGElement) continue;
      readBorders(element);
      for (const text of element.childNodes) {
        if (text.nodeType !== 3 || !text.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const boxes = boxesOf(element, range.getClientRects()).slice(0, 3);
        if (boxes.length > 0) places.push({ name: nameOf(element), use: "text", boxes });
      }
    }
  }
  function readSign(svg) {
    for (const shape of svg.querySelectorAll("path, circle, rect, line, polyline, polygon, text")) {
      for (const paint of ["fill", "stroke"]) {
        const color = getComputedStyle(shape)[paint];
        if (color === "none" || color.startsWith("url") || shape.closest("mask, clipPath, defs")) continue;
        looked += 1;
        if (!system.has(color))
          problems.add(`${nameOf(svg)} is painted ${color}, which is no color of the system`);
      }
    }
  }
  function readBorders(element) {
    if (!element.closest('[class^="co-"]:not(.co-page)')) return;
    const style = getComputedStyle(element);
    if (element.localName === "input" && style.appearance !== "none") return;
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      if (style[`border${side}Style`] === "none" || Number.parseFloat(style[`border${side}Width`]) < 0.5)
        continue;
      looked += 1;
      const color = style[`border${side}Color`];
      if (!system.has(color))
        problems.add(`${nameOf(element)} has a border of no color of the system: ${color}`);
      else if (color === canvas && style.backgroundColor === canvas)
        problems.add(`${nameOf(element)} has a border nobody sees`);
    }
  }
  readTree(stage);
  return { places, looked, problems: [...problems] };
}
