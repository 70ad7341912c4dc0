/**
 * Every pointer target of the page, by the rules of WCAG 2.2, 2.5.8: at least 24 by 24 px, or with so much room around it, or
 * in a sentence. The buttons of islands have to be 40 px. Read in the page.
 *
 * @returns {{ looked: number, ways: Record<string, number>, faults: string[] }}
 */
export function readTargets() {
  const least = 24;
  const leastOfIslands = 40;
  const islands = ".co-scheme, .co-share-action, .co-strip-controls, .co-lightbox, [data-co-copy]";
  const targets =
    "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [role=button], [role=link], [role=tab]";

  const above = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  const isAround = (outer, element) => {
    for (let box = element; box !== null; box = above(box)) if (box === outer) return true;
    return false;
  };
  const isIn = (element, selector) => {
    for (let box = element; box !== null; box = above(box)) if (box.matches?.(selector)) return true;
    return false;
  };
  const tell = (element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const { width, height } = element.getBoundingClientRect();
    const size = `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`;
    return `${element.localName}.${element.getAttribute("class") ?? ""} "${words.trim().slice(0, 30)}" ${size}`;
  };

  const found = [];
  function gather(root) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) gather(element.shadowRoot);
      if (!element.matches(targets) || element.disabled || element.closest("[inert]")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      const { pointerEvents } = getComputedStyle(element);
      if (pointerEvents === "none") continue;
      const label = element.matches("input") ? element.closest("label") : null;
      found.push({ element, area: label ?? element });
    }
  }
  gather(document.querySelector("dialog:modal") ?? document.querySelector("#storybook-root"));

  /** What a pointer at this place of the window reaches. */
  function at(x, y, root = document) {
    const hit = root.elementFromPoint(x, y);
    const inner = hit?.shadowRoot && hit.shadowRoot !== root ? at(x, y, hit.shadowRoot) : null;
    return inner ?? hit;
  }
  function hits(area, x, y) {
    const hit = at(x, y);
    return hit !== null && isAround(area, hit);
  }
  /** Where a pointer finds the target: in the middle of its box, or of a part of it that can be seen. */
  function findPlace(area) {
    area.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = area.getClientRects()[0] ?? area.getBoundingClientRect();
    const shares = [1 / 2, 1 / 6, 5 / 6];
    const places = shares.flatMap((x) =>
      shares.map((y) => [box.left + box.width * x, box.top + box.height * y]),
    );
    return places.find(([x, y]) => hits(area, x, y));
  }
  /** How far around that place it reaches: further than its box, where something without a box belongs to it. */
  function reach(area, [x, y]) {
    const far = (dx, dy) => {
      let steps = 0;
      while (steps < leastOfIslands && hits(area, x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1;
      return steps;
    };
    return Math.min(far(-1, 0) + far(1, 0) + 1, far(0, -1) + far(0, 1) + 1);
  }

  const page = (rect) => ({
    left: rect.left + scrollX,
    right: rect.right + scrollX,
    top: rect.top + scrollY,
    bottom: rect.bottom + scrollY,
  });
  // What is spoken only is no target: a pointer cannot find it until it has the focus.
  const isThere = ({ area }) => {
    const { width, height } = area.getBoundingClientRect();
    return width > 1 && height > 1 && !getComputedStyle(area).clipPath.startsWith("inset(50%");
  };
  const real = found.filter(isThere);
  for (const target of real) {
    target.boxes = [...target.area.getClientRects()].map(page);
    target.box = page(target.area.getBoundingClientRect());
    target.width = target.box.right - target.box.left;
    target.height = target.box.bottom - target.box.top;
  }
  const isSmall = ({ width, height }) => width < least - 0.01 || height < least - 0.01;

  const blockOf = (element) => {
    let block = element;
    while (block !== null && ["inline", "contents"].includes(getComputedStyle(block).display))
      block = above(block);
    return block;
  };
  /** Whether it stands among words that are no target, so that the height of their line decides how high it is. */
  function isInSentence({ area }) {
    if (!getComputedStyle(area).display.startsWith("inline")) return false;
    const block = blockOf(area.parentElement);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      const isOther =
        parentElement.closest(`${targets}, style, script`) === null && parentElement.checkVisibility();
      if (isOther && /\p{L}/u.test(node.data) && blockOf(parentElement) === block) return true;
    }
    return false;
  }

  /** Whether a circle of 24 px around the middle of a small target touches no other target and no other such circle. */
  function hasRoom(target) {
    const middle = ({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const [x, y] = middle(target);
    return real.every((other) => {
      if (other === target || isAround(other.area, target.area) || isAround(target.area, other.area))
        return true;
      if (isSmall(other) && Math.hypot(x - middle(other)[0], y - middle(other)[1]) < least - 0.01)
        return false;
      return other.boxes.every((box) => {
        const dx = Math.max(box.left - x, 0, x - box.right);
        const dy = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(dx, dy) >= least / 2 - 0.01;
      });
    });
  }

  const faults = [];
  const ways = { size: 0, reach: 0, sentence: 0, room: 0, island: 0 };
  for (const target of real) {
    const { element, area } = target;
    const place = scrollY;
    const middle = findPlace(area);
    // A link in the words of a caption is text.
    const isIsland = isIn(element, islands) && !element.matches("a:not([class])");
    const needed = isIsland ? leastOfIslands : least;
    if (middle === undefined) faults.push(`covered by something else: ${tell(element)}`);
    else if (Math.min(target.width, target.height) >= needed - 0.01) ways[isIsland ? "island" : "size"] += 1;
    else if (reach(area, middle) >= needed) ways[isIsland ? "island" : "reach"] += 1;
    else if (isIsland) faults.push(`of an island, below ${leastOfIslands} px: ${tell(area)}`);
    else if (isInSentence(target)) ways.sentence += 1;
    else if (hasRoom(target)) ways.room += 1;
    else faults.push(`too small and too close: ${tell(area)}`);
    scrollTo(scrollX, place);
  }
  return { looked: real.length, ways, faults };
}
