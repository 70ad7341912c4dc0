const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

/**
 * Replays a trace of fingers in Chromium. The events bear the times of the trace, also where the machine is late.
 *
 * @param {import("playwright").CDPSession} cdp
 * @param {readonly import("./traces.mjs").Step[]} trace
 */
export async function replay(cdp, trace) {
  const start = Date.now();
  const sent = [];
  let before = 0;
  const send = (type, touchPoints, at) =>
    sent.push(cdp.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: (start + at) / 1000 }));
  for (const { at, fingers = [], cancel } of trace) {
    await sleep(start + at - Date.now());
    const points = fingers.map(([x, y], id) => ({ x, y, id }));
    if (cancel) send("touchCancel", [], at);
    else if (points.length > before) send("touchStart", points, at);
    else if (points.length < before) send("touchEnd", points, at);
    else send("touchMove", points, at);
    before = points.length;
  }
  await Promise.all(sent);
}

/** A phone, held upright. */
export const phone = {
  size: [390, 844],
  options: { hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
};
