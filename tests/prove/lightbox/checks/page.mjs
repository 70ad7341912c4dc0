import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the page: keeps every animation that runs for more than a twentieth of a second. */
function watchAnimations() {
  window.animated = new Set();
  const look = () => {
    for (const { effect, animationName, transitionProperty } of document.getAnimations()) {
      const { duration } = effect.getComputedTiming();
      const name = animationName ?? transitionProperty ?? effect.pseudoElement ?? "script";
      const of = effect.target.getAttribute("class") ?? effect.target.localName;
      if (duration > 50 && window.probe.isVisible(effect.target)) window.animated.add(`${name} ${of}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const scrollOf = ({ page }) => page.evaluate(() => Math.round(scrollY));

/** What becomes of the page. */
export const pageChecks = [
  {
    id: "reduced-motion",
    title: "Animations > 50 ms under reduced motion",
    async run(session) {
      await session.page.evaluate(watchAnimations);
      await session.open();
      await session.press("ArrowRight");
      await session.page.keyboard.press("Escape");
      await session.isClosed();
      const seen = await session.page.evaluate(() => [...window.animated]);
      return { holds: seen.length === 0, value: `${seen.length} ${seen.slice(0, 2).join(", ")}`.trim() };
    },
  },
  {
    id: "axe",
    title: "axe violations",
    async run(session) {
      await session.open();
      await session.page.evaluate(axe);
      const { violations } = await session.page.evaluate(() => window.axe.run());
      const names = violations.map(({ id }) => id);
      return { holds: names.length === 0, value: `${names.length} ${names.join(", ")}`.trim() };
    },
  },
  {
    id: "scroll-kept",
    title: "The page is where it was after closing",
    async run(session) {
      await session.reveal(1);
      await session.page.evaluate(() => scrollTo(0, 480));
      const before = await scrollOf(session);
      await session.open();
      await session.press("ArrowRight");
      await session.press("ArrowRight");
      await session.page.keyboard.press("Escape");
      await session.isClosed();
      await wait(300);
      const moved = (await scrollOf(session)) - before;
      return { holds: before === 480 && Math.abs(moved) <= 1, value: `${moved} px` };
    },
  },
  {
    id: "page-still",
    title: "The page does not scroll while open",
    async run(session) {
      const { box } = await session.open();
      const before = await scrollOf(session);
      let moved = 0;
      const look = async () => {
        await wait(60);
        if (await session.isOpen()) moved = Math.max(moved, Math.abs((await scrollOf(session)) - before));
      };
      for (const [x, y] of [
        [box.x + box.width / 2, box.y + box.height / 2],
        [10, 790],
      ]) {
        await session.page.mouse.move(x, y);
        for (let turn = 0; turn < 4; turn++) {
          await session.page.mouse.wheel(0, 120);
          await look();
        }
      }
      await session.page.keyboard.press("ArrowDown");
      await look();
      return { holds: moved === 0, value: `${moved} px` };
    },
  },
  {
    id: "attributes",
    title: "Attributes left on html and body",
    async run(session) {
      const read = () => session.page.evaluate(() => window.probe.attributes().flat());
      const before = await read();
      await session.open();
      await session.page.keyboard.press("Escape");
      await session.isClosed();
      await wait(300);
      const left = (await read()).filter((attribute) => !before.includes(attribute));
      return { holds: left.length === 0, value: `${left.length} ${left.join(", ")}`.trim() };
    },
  },
  {
    id: "csp",
    title: "Violations of strict CSP and Trusted Types",
    page: { strict: true, still: false },
    async run(session) {
      const opens = await session.open().catch(() => undefined);
      if (opens) {
        await session.press("ArrowRight");
        await session.press(session.system.zoomKey);
        await session.page.keyboard.press("Escape");
        await session.isClosed();
      }
      const refused = await session.page.evaluate(() => window.refused);
      const seen = [...refused, ...session.errors];
      const value = `${seen.length} ${seen[0] ?? ""}`.trim();
      return { holds: seen.length === 0 && opens !== undefined, value };
    },
  },
];
