import { setTimeout as wait } from "node:timers/promises";

/** Opens the sixth photo, presses keys, and says which photo each leads to. */
const keysLeadTo = (id, title, keys, places, page) => ({
  id,
  title,
  page,
  async run(session) {
    await session.open(5);
    const seen = [];
    for (const key of keys) seen.push((await session.press(key))?.place);
    const open = await session.isOpen();
    const value = open ? `6 → ${seen.map((place) => (place ?? -1) + 1).join(" → ")}` : "closes";
    return { holds: open && seen.join() === places.join(), value };
  },
});

/** In the page: what live regions hold. */
function readLive() {
  const root = window.probe.root();
  const selector = 'output, [role=status], [role=alert], [role=log], [aria-live]:not([aria-live="off"])';
  const isUnread = (node) => node.ariaHidden === "true" || node.inert || !node.checkVisibility();
  /** What a screen reader has of an element: its label, and unless that stands for all, what it holds. */
  const says = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === "style" || isUnread(node)) return "";
    if (node.localName === "img") return node.alt;
    const label = node.getAttribute("aria-label") ?? "";
    if (label !== "" && /^(?:button|a)$/.test(node.localName)) return label;
    return [label, ...[...node.childNodes].map(says)].join(" ").replace(/\s+/g, " ").trim();
  };
  const around = root?.closest(selector);
  const nodes = [...(root?.querySelectorAll(selector) ?? []), ...(around ? [around] : [])];
  return nodes.map(says);
}

/** What a reader does without a mouse. */
export const keyChecks = [
  keysLeadTo("arrows", "Arrow keys turn", ["ArrowRight", "ArrowRight", "ArrowLeft"], [6, 7, 6]),
  keysLeadTo("home-end", "Home and End", ["Home", "End"], [0, 11]),
  keysLeadTo("page-keys", "Page Up and Page Down", ["PageDown", "PageUp"], [6, 5]),
  keysLeadTo("rtl", "Arrow keys are mirrored in RTL", ["ArrowLeft", "ArrowLeft", "ArrowRight"], [6, 7, 6], {
    lang: "ar",
  }),
  {
    id: "announced",
    title: "A turn is told in one status node",
    async run(session) {
      await session.open();
      await wait(600);
      const before = await session.page.evaluate(readLive);
      await session.press("ArrowRight");
      await wait(600);
      const after = await session.page.evaluate(readLive);
      const told = after.filter((text, index) => text !== "" && text !== before[index]);
      const holds = told.length === 1 && /\b3\b.*\b12\b/.test(told[0]) && told[0].length <= 200;
      return { holds, value: told.length === 1 ? told[0] : `${told.length} nodes` };
    },
  },
  {
    id: "end-button",
    title: "The button at the end keeps the focus",
    async run(session) {
      await session.open(10);
      const button = await session.button(/next/i);
      if (!button) return { holds: false, value: "no button" };
      const handle = await button.elementHandle();
      await handle.focus();
      await session.page.keyboard.press("Enter");
      await session.settle();
      await session.page.keyboard.press("Enter");
      await wait(400);
      const shown = await session.shown();
      const kept = await handle.evaluate((element) => document.activeElement === element);
      const focus = await session.focus();
      return { holds: kept && shown?.place === 11, value: kept ? `photo ${shown?.place + 1}` : focus };
    },
  },
  {
    id: "neighbors",
    title: "Neighbors can not be reached",
    async run(session) {
      await session.open();
      await wait(400);
      const [reachable, all] = await session.page.evaluate((slide) => {
        const shown = window.probe.image()?.closest(slide);
        const others = [...window.probe.root().querySelectorAll(slide)].filter((other) => other !== shown);
        // What a site might put on a slide: a film or a link of its own.
        for (const other of others)
          other.append(Object.assign(document.createElement("button"), { id: "x" }));
        const reached = others.filter((other) => {
          const button = other.querySelector("#x");
          button.focus();
          return document.activeElement === button;
        });
        return [reached.length, others.length];
      }, session.system.slide);
      return { holds: reachable === 0 && all > 0, value: `${reachable} of ${all} take focus` };
    },
  },
];
