/**
 * Makes a page show what islands show once they are alive, and what is folded away. Runs in the page.
 */
export function wakePage() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const island of document.querySelectorAll('[data-state="idle"]')) island.dataset.state = "ready";
  for (const button of document.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  for (const input of document.querySelectorAll('[type="radio"]')) input.checked = input.value === "dark";
  for (const host of document.querySelectorAll("[data-co-copy]")) {
    const button = document.createElement("button");
    button.part.add("button");
    button.textContent = "Copy";
    host.attachShadow({ mode: "open" }).append(button);
  }
}

/**
 * Reads every pair of colors that meet on a page, as the browser paints them: words of elements, of generated content and
 * of list markers, lines under links, bars beside lines of code and rings of focus. Runs in the page, so it needs nothing from outside.
 *
 * @returns {{ name: string, use: "text" | "sign", front: string, behind: string, ratio: number, required: number }[]}
 */
export function readPairs() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });

  /** What is painted where colors lie upon each other, the first at the bottom. */
  function paint(...layers) {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  }
  const isClear = (color) => paint(color)[3] === 0;
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

  function layersBehind(element) {
    const layers = [];
    for (let at = element; at; at = parentOf(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (isClear(backgroundColor)) continue;
      layers.unshift(backgroundColor);
      if (paint(backgroundColor)[3] === 255) return layers;
    }
    return ["#fff", ...layers];
  }

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((step) => {
      const channel = step / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  const pairs = new Map();
  function note(name, use, element, color, behind = layersBehind(element)) {
    if (isClear(color)) return;
    const [back, front] = [paint(...behind), paint(...behind, color)];
    const [bright, dim] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
    const ratio = (bright + 0.05) / (dim + 0.05);
    const key = [name, use, front, back].join();
    const hex = (bytes) =>
      `#${bytes
        .slice(0, 3)
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("")}`;
    pairs.set(key, {
      name,
      use,
      front: hex(front),
      behind: hex(back),
      ratio,
      required: use === "text" ? 4.5 : 3,
    });
  }

  const nameOf = (element) => {
    const [own] = element.classList;
    if (own) return `.${own}`;
    const around = parentOf(element)?.closest("[class]")?.classList[0] ?? "shadow";
    return `.${around} ${element.localName}`;
  };
  const saysSomething = (content) => /^"[^"]*\S[^"]*"/.test(content);

  function readElement(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const style = getComputedStyle(element);
    const name = nameOf(element);
    const { width, height } = element.getBoundingClientRect();
    // What is spoken only is clipped away.
    const isSeen =
      style.display === "contents" || (width > 1 && height > 1 && style.clipPath !== "inset(50%)");
    if (!isSeen) return;
    const hasWords = [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    if (hasWords) note(name, "text", element, style.color);
    if (element.localName === "svg") note(name, "sign", element, style.color);
    for (const pseudo of ["::before", "::after"]) {
      const made = getComputedStyle(element, pseudo);
      if (!saysSomething(made.content) || made.visibility === "hidden") continue;
      const own = isClear(made.backgroundColor) ? [] : [made.backgroundColor];
      note(`${name}${pseudo}`, "text", element, made.color, [...layersBehind(element), ...own]);
    }
    if (style.display === "list-item" && style.listStyleType !== "none") {
      note(`${name}::marker`, "sign", element, getComputedStyle(element, "::marker").color);
    }
    if (element.localName === "a" && style.textDecorationLine === "underline") {
      note(`${name} underline`, "sign", element, style.textDecorationColor);
    }
    const bar = /^(\S.*\)) \S.* inset$/.exec(style.boxShadow)?.[1];
    if (bar) note(`${name} bar`, "sign", element, bar);
    if (style.outlineStyle === "solid") {
      note(`${name} focus`, "sign", element, style.outlineColor, layersBehind(parentOf(element)));
    }
  }

  function readTree(root) {
    for (const element of root.querySelectorAll("*")) {
      readElement(element);
      if (element.shadowRoot) readTree(element.shadowRoot);
    }
  }
  readTree(document.body);
  return [...pairs.values()];
}
