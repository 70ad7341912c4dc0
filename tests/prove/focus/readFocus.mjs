/** Finds all that the Tab key has to reach, in the page, and puts the focus before the first of them: run in the page. */
export function listStops() {
  const kinds =
    "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]";
  const isStop = (element) => {
    if (
      !element.matches(kinds) ||
      element.tabIndex < 0 ||
      element.matches(":disabled") ||
      element.closest("[inert]")
    )
      return false;
    if (element.matches("summary") && element.parentElement?.querySelector(":scope > summary") !== element)
      return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!element.matches("input[type=radio]") || element.name === "" || element.checked) return true;
    // One stop for a group of radio buttons: the chosen one.
    return document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`) === null;
  };
  const gather = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(isStop(element) ? [element] : []),
      ...(element.shadowRoot ? gather(element.shadowRoot) : []),
    ]);
  const dialog = document.querySelector("dialog:modal");
  document.activeElement?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  for (const old of document.querySelectorAll("[data-edge]")) old.remove();
  window.stops = gather(dialog ?? document.body);
  // A page has something before and after: where the keys start from, and where they have to arrive.
  const edges = ["start", "end"].map((edge) => {
    const button = document.createElement("button");
    button.dataset.edge = edge;
    button.style.cssText = "position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none";
    return button;
  });
  document.body.prepend(edges[0]);
  document.body.append(edges[1]);
  (dialog ?? edges[0]).focus({ preventScroll: true });
  return window.stops.length;
}

/** What the focus is on: run in the page. Nothing where it has left the page. */
export async function readFocus() {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body || element.matches("html, [data-edge]")) return undefined;
  // A dialog takes the focus back when it leaves the page: the round is over.
  if (element.matches("dialog:modal")) return undefined;
  window.focused = element;

  const above = (box) => box.assignedSlot ?? box.parentElement ?? box.getRootNode().host ?? null;
  const line = [];
  for (let box = element; box !== null; box = above(box)) line.push(box);
  const words = element.getAttribute("aria-label") ?? element.textContent;
  // What a small hidden box stands for is its label.
  const area = (element.matches("input") && element.closest("label")) || element;
  const { left, top, width, height } = area.getBoundingClientRect();

  function at(x, y, root = document) {
    const hit = root.elementFromPoint(x, y);
    const inner = hit?.shadowRoot && hit.shadowRoot !== root ? at(x, y, hit.shadowRoot) : null;
    return inner ?? hit;
  }
  const isOwn = (hit) => {
    for (let box = hit; box !== null; box = above(box)) if (box === area) return true;
    return false;
  };
  // On a line of text, the writing of its words decides what stands before what.
  const isInline = (box) => ["inline", "contents"].includes(getComputedStyle(box).display);
  const block = isInline(area) ? line.slice(line.indexOf(area)).find((box) => !isInline(box)) : area;
  window.blocks ??= [];
  if (!window.blocks.includes(block)) window.blocks.push(block);
  // What a box scrolls is where it would stand without, and is seen as far as the box shows it.
  const view = { left: Math.max(left, 0), top: Math.max(top, 0), right: left + width, bottom: top + height };
  view.right = Math.min(view.right, document.documentElement.clientWidth);
  view.bottom = Math.min(view.bottom, innerHeight);
  const moved = { left: scrollX, top: scrollY };
  for (const box of line.slice(line.indexOf(area) + 1)) {
    const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
    const { overflowX, overflowY } = getComputedStyle(box);
    if (box === document.body || !(scrolls(overflowX) || scrolls(overflowY))) continue;
    const room = box.getBoundingClientRect();
    view.left = Math.max(view.left, room.left);
    view.right = Math.min(view.right, room.right);
    view.top = Math.max(view.top, room.top);
    view.bottom = Math.min(view.bottom, room.bottom);
    moved.left += box.scrollLeft;
    moved.top += box.scrollTop;
  }
  const parts = [1 / 12, 3 / 12, 6 / 12, 9 / 12, 11 / 12];
  const isSeen = [...area.getClientRects()].some((box) => {
    const [x0, x1] = [Math.max(box.left, view.left), Math.min(box.right, view.right)];
    const [y0, y1] = [Math.max(box.top, view.top), Math.min(box.bottom, view.bottom)];
    if (x0 >= x1 || y0 >= y1) return false;
    return parts.some((x) => parts.some((y) => isOwn(at(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y))));
  });
  return {
    index: window.stops.indexOf(element),
    name: `${element.localName}.${element.getAttribute("class") ?? ""} "${words.trim().slice(0, 30)}"`,
    kind: line.map((box) => `${box.localName}.${box.getAttribute("class") ?? ""}`).join(" "),
    isSeen,
    block: window.blocks.indexOf(block),
    isInDialog: document.querySelector("dialog:modal")?.contains(element) ?? false,
    direction: getComputedStyle(line[1]).direction,
    isStuck: line.some((box) => ["fixed", "sticky"].includes(getComputedStyle(box).position)),
    isScroller: element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
    box: { left: left + moved.left, top: top + moved.top, width, height },
    view,
    window: { width: document.documentElement.clientWidth, height: innerHeight },
  };
}

/** Takes the focus away from what has it, or gives it back as the keyboard does: run in the page. */
export async function turnFocus(isOn) {
  if (isOn) window.focused.focus({ preventScroll: true, focusVisible: true });
  else window.focused.blur();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

/** What the Tab key has to reach and did not: run in the page. */
export function tellMissed(reached) {
  return window.stops
    .filter((_, index) => !reached.includes(index))
    .map(
      (element) =>
        `${element.localName}.${element.getAttribute("class") ?? ""} "${(element.textContent ?? "").trim().slice(0, 30)}"`,
    );
}

/** Whether the second of two stops stands before the first, to a reader. */
export function isBefore(second, first) {
  const [one, two] = [first.box, second.box];
  const isBeside = two.left >= one.left + one.width - 1 || two.left + two.width <= one.left + 1;
  if (!isBeside) return two.top + two.height <= one.top + 1;
  const middles = two.top + two.height / 2 - (one.top + one.height / 2);
  const isOnLine =
    Math.abs(middles) < Math.min(one.height, two.height) / 2 && Math.max(one.height, two.height) < 80;
  if (!isOnLine && Math.abs(one.top - two.top) > 1) return false;
  if (first.direction !== second.direction || first.block === second.block) return false;
  return first.direction === "ltr"
    ? two.left + two.width <= one.left + 1
    : two.left >= one.left + one.width - 1;
}
