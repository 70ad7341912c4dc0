import { setTimeout as wait } from "node:timers/promises";

const frame = 16;
const between = (from, to, share) => from + (to - from) * share;

/** Fingers on the screen, as the browser gets them from a device. @param {import("playwright").CDPSession} cdp */
export function createTouch(cdp) {
  const send = (type, points) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });

  /** Moves fingers along straight lines: each from its first point to its second. */
  async function drag(lines, { steps = 12, hold = 0 } = {}) {
    const at = (share) =>
      lines.map(([[x, y], [toX, toY]]) => [between(x, toX, share), between(y, toY, share)]);
    await send("touchStart", at(0));
    for (let step = 1; step <= steps; step++) {
      await wait(frame);
      await send("touchMove", at(step / steps));
    }
    await wait(hold);
    await send("touchEnd", []);
  }

  async function tap(point) {
    await send("touchStart", [point]);
    await wait(30);
    await send("touchEnd", []);
  }

  return {
    swipe: (from, to, how) => drag([[from, to]], how),
    async doubleTap(point) {
      await tap(point);
      await wait(80);
      await tap(point);
    },
    /** Two fingers around a point, from one distance to another, one above the other: at the sides there are buttons. */
    pinch([x, y], from, to, how) {
      const line = (side) => [
        [x + side * from * 0.2, y + side * from * 0.45],
        [x + side * to * 0.2, y + side * to * 0.45],
      ];
      return drag([line(-1), line(1)], how);
    },
  };
}
