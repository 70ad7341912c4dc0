const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

/** In the page: how many square pixels of the picture are below its caption; nothing without a caption. */
function coverOf(caption) {
  const element = [...(window.probe.root()?.querySelectorAll(caption) ?? [])].find((each) => {
    const { x, width } = each.getBoundingClientRect();
    return window.probe.isVisible(each) && x >= 0 && x < innerWidth && width > 0;
  });
  if (!element || element.textContent.trim() === "") return undefined;
  const a = element.getBoundingClientRect();
  const b = window.probe.shown().box;
  const across = Math.min(a.right, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.bottom, b.y + b.height) - Math.max(a.y, b.y);
  return across > 1 && down > 1 ? Math.round(across * down) : 0;
}

/** In the page: the least side of what can be pressed, and what it is. */
function leastTarget() {
  const targets = [...window.probe.root().querySelectorAll("button, a[href], [role=button]")]
    .filter((element) => window.probe.isVisible(element) && !element.closest("[inert]"))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const name = element.getAttribute("aria-label") || element.title || element.textContent.trim();
      return [Math.min(width, height), name.slice(0, 20)];
    });
  return targets.toSorted(([a], [b]) => a - b)[0];
}

/** Where things stand. */
export const layoutChecks = [
  {
    id: "caption-beside",
    title: "The caption is never over the picture",
    async run(session) {
      const covers = [];
      for (const size of windows) {
        await session.page.setViewportSize(size);
        await session.open(0);
        covers.push(await session.page.evaluate(coverOf, session.system.caption));
        await session.page.keyboard.press("Escape");
        await session.isClosed();
      }
      if (covers.includes(undefined)) return { holds: false, value: "no caption" };
      return { holds: covers.every((cover) => cover === 0), value: `${Math.max(...covers)} px² covered` };
    },
  },
  {
    id: "targets",
    title: "Everything to press is 44 px or more",
    async run(session) {
      await session.open();
      const [size, name] = (await session.page.evaluate(leastTarget)) ?? [0, "none"];
      return { holds: size >= 43.99, value: `${Math.round(size * 10) / 10} px ${name}` };
    },
  },
  {
    id: "counter",
    title: "A counter is shown",
    async run(session) {
      await session.open();
      const counter = session.page.locator(`${session.system.root} ${session.system.counter}`).first();
      const text = (await counter.isVisible()) ? (await counter.innerText()).replace(/\s+/g, " ").trim() : "";
      return { holds: /^2 ?\/ ?12$/.test(text), value: text || "none" };
    },
  },
  {
    id: "strip",
    title: "A strip of thumbnails, a part of 1,000",
    page: { count: 1000 },
    async run(session) {
      await session.open();
      const strip = session.page.locator(`${session.system.root} ${session.system.strip}`);
      if ((await strip.count()) === 0 || !(await strip.first().isVisible()))
        return { holds: false, value: "none" };
      const pictures = await strip.first().locator("img").count();
      return { holds: pictures > 1 && pictures <= 100, value: `${pictures} pictures` };
    },
  },
  {
    id: "fullscreen",
    title: "Full screen",
    async run(session) {
      await session.open();
      const button = await session.button(/full ?screen/i);
      if (!button) return { holds: false, value: "no button" };
      await button.click();
      await session.page.waitForTimeout(500);
      const full = await session.page.evaluate(
        () => document.fullscreenElement !== null && window.probe.isOpen(),
      );
      return { holds: full, value: full ? "full screen" : "not the screen" };
    },
  },
  {
    id: "original",
    title: "The picture can be downloaded",
    async run(session) {
      await session.open();
      const links = session.page
        .locator(`${session.system.root} a[href*="/photos/1/"]`)
        .filter({ visible: true });
      const names = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute("aria-label") || link.title || link.textContent.trim()),
      );
      return { holds: names.some(Boolean), value: names[0] || "no link" };
    },
  },
];
