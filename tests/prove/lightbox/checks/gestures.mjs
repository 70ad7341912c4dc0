import { setTimeout as wait } from "node:timers/promises";

/** Turning and closing by hand. */
export const gestureChecks = [
  {
    id: "swipe",
    title: "Swipe turns",
    page: { touch: true },
    alone: true,
    async run(session) {
      await session.open();
      await session.touch.swipe([320, 420], [60, 424]);
      await wait(700);
      const next = await session.settle();
      await session.touch.swipe([70, 420], [330, 424]);
      await wait(700);
      const back = await session.settle();
      return {
        holds: next?.place === 2 && back?.place === 1,
        value: `2 → ${(next?.place ?? -1) + 1} → ${(back?.place ?? -1) + 1}`,
      };
    },
  },
  {
    id: "pull",
    title: "Pull down closes",
    page: { touch: true },
    alone: true,
    async run(session) {
      await session.open();
      await session.touch.swipe([195, 380], [198, 720]);
      const closed = await session.isClosed();
      return { holds: closed, value: closed ? "closes" : "stays open" };
    },
  },
  {
    id: "drag",
    title: "Mouse drag turns",
    alone: true,
    async run(session) {
      await session.open();
      const { mouse } = session.page;
      await mouse.move(800, 380);
      await mouse.down();
      for (let x = 760; x >= 280; x -= 40) {
        await mouse.move(x, 382);
        await wait(16);
      }
      await mouse.up();
      await wait(700);
      const shown = await session.settle();
      const place = (shown?.place ?? -1) + 1;
      return { holds: place === 3, value: `2 → ${place}` };
    },
  },
  {
    id: "grows",
    title: "Opens out of the small picture",
    page: { still: false },
    async run(session) {
      await session.reveal(1);
      await session.page.evaluate(watchGrowth, session.system.strip);
      await session.open();
      const seen = await session.page.evaluate(() => window.growth);
      return { holds: seen !== "", value: seen || "fades or jumps" };
    },
  },
];

/** In the page: notes whether the large picture is seen at the place of its small one, or a view transition joins them. */
function watchGrowth(strip) {
  window.growth = "";
  const small = document.querySelectorAll("#gallery img")[1].getBoundingClientRect();
  const look = () => {
    for (const { effect } of document.getAnimations()) {
      const group = /view-transition-group\((.+)\)/.exec(effect?.pseudoElement ?? "")?.[1];
      if (group !== undefined && group !== "root") window.growth = "view transition";
    }
    for (const image of window.probe.root()?.querySelectorAll("img") ?? []) {
      const box = image.getBoundingClientRect();
      const isThere = Math.abs(box.x - small.x) < small.width && Math.abs(box.y - small.y) < small.height;
      if (isThere && !image.closest(strip) && box.width > 0 && box.width < small.width * 1.6)
        window.growth ||= "from its place";
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
