import { setTimeout as wait } from "node:timers/promises";

const middleOf = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const times = (before, after) => (after?.box.width ?? 0) / before.box.width;
const grown = (before, after) => ({
  holds: times(before, after) >= 1.15 && after?.place === before.place,
  value: after ? `${times(before, after).toFixed(2)} ×` : "closed",
});

async function zoomBy(session, act) {
  const before = await session.open();
  await act(before);
  await wait(400);
  return [before, await session.settle()];
}

const withKeys = (session) => session.press(session.system.zoomKey);
const touch = { touch: true };

/** Coming closer. */
export const zoomChecks = [
  {
    id: "zoom-keys",
    title: "Zoom by keyboard",
    run: async (session) => grown(...(await zoomBy(session, () => withKeys(session)))),
  },
  {
    id: "pan-keys",
    title: "Pan by keyboard",
    async run(session) {
      const before = await session.open();
      for (let step = 0; step < 3; step++) await withKeys(session);
      const near = await session.settle();
      const after = await session.press("ArrowDown");
      const moved = after && near ? after.box.y - near.box.y : 0;
      return {
        holds: times(before, near) > 1.1 && Math.abs(moved) >= 10 && after?.place === before.place,
        value: after ? `${Math.round(Math.abs(moved))} px` : "closed",
      };
    },
  },
  {
    id: "zoom-button",
    title: "Zoom by a named button",
    async run(session) {
      const before = await session.open();
      const button = (await session.button(/zoom in/i)) ?? (await session.button(/zoom/i));
      if (!button) return { holds: false, value: "no button" };
      await button.click();
      await wait(400);
      return grown(before, await session.settle());
    },
  },
  {
    id: "zoom-wheel",
    title: "Zoom by wheel",
    async run(session) {
      const before = await session.open();
      const { mouse, keyboard } = session.page;
      await mouse.move(...middleOf(before.box));
      const turn = async () => {
        for (let notch = 0; notch < 5; notch++) {
          await mouse.wheel(0, -120);
          await wait(40);
        }
        await wait(400);
        return grown(before, await session.settle());
      };
      const plain = await turn();
      if (plain.holds) return plain;
      await keyboard.down("Control");
      const { holds, value } = await turn();
      return { holds, value: holds ? `${value} with Ctrl` : value };
    },
  },
  {
    id: "zoom-double-tap",
    title: "Zoom by double tap",
    page: touch,
    alone: true,
    run: async (session) =>
      grown(...(await zoomBy(session, ({ box }) => session.touch.doubleTap(middleOf(box))))),
  },
  {
    id: "zoom-pinch",
    title: "Zoom by pinch",
    page: touch,
    alone: true,
    run: async (session) =>
      grown(...(await zoomBy(session, ({ box }) => session.touch.pinch(middleOf(box), 80, 260)))),
  },
  {
    id: "zoom-clamp",
    title: "Pinches end at a largest size and at the whole picture",
    page: touch,
    alone: true,
    async run(session) {
      const before = await session.open();
      const pinch = async (from, to) => {
        await session.touch.pinch(middleOf(before.box), from, to);
        await wait(400);
        return times(before, await session.settle());
      };
      let most = 0;
      for (let round = 0; round < 3; round++) most = await pinch(60, 340);
      let least = most;
      for (let round = 0; round < 4 && least > 1.02; round++) least = await pinch(340, 60);
      return {
        holds: most > 1.15 && most < 10 && Math.abs(least - 1) < 0.02,
        value: `${most.toFixed(2)} × to ${least.toFixed(2)} ×`,
      };
    },
  },
];
