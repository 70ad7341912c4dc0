import sharp from "sharp";
import { openFlow } from "./openFlow.mjs";
import { album, colorOf } from "./photos.mjs";
import { phone, replay } from "./touch.mjs";
import { traces } from "./traces.mjs";

/** Milliseconds for which nothing of the page runs. */
const block = 500;
const props = {
  galleries: [{ id: "photos", label: "Tea", photos: album(6) }],
  lightboxes: [{ for: "photos" }],
};

/** In the page: as the finger leaves, runs nothing else for a while, and writes down when. */
function blockAtEnd(block) {
  const stop = () => {
    const from = Date.now();
    let to = from;
    while (to < from + block) to = Date.now();
    window.blocked = { from, to };
  };
  addEventListener("touchend", stop, { passive: true, once: true });
}
/** In the page: a track that a script moves frame by frame, as a careless lightbox has it. */
function moveByScript() {
  const track = document.querySelector(".co-lightbox-track");
  const glide = () => {
    track.style.scrollSnapType = "none";
    track.scrollLeft += 8;
    if (track.scrollLeft < track.clientWidth * 3) requestAnimationFrame(glide);
    else track.style.scrollSnapType = "";
  };
  track.style.overflow = "hidden";
  addEventListener("touchstart", () => requestAnimationFrame(glide), { passive: true, once: true });
}

const distance = (data, at, color) =>
  Math.abs(data[at] - color[0]) + Math.abs(data[at + 1] - color[1]) + Math.abs(data[at + 2] - color[2]);

/** How many pixels of the next photo are to be seen in a row through the middle of what was painted. */
async function shownOfNext(frame, row, [shown, next]) {
  const { data, info } = await sharp(frame).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const y = Math.round((row * info.height) / phone.size[1]);
  let count = 0;
  for (let x = 0; x < info.width; x += 1) {
    const at = (y * info.width + x) * info.channels;
    if (distance(data, at, next) < distance(data, at, shown)) count += 1;
  }
  return Math.round((count * phone.size[0]) / info.width);
}

/** Swipes while the page is blocked; what was painted of the next photo meanwhile, and where it all came to rest. */
async function swipeBlocked(browser, site, isCareless) {
  const flow = await openFlow(browser, site.address(props), phone);
  try {
    const { page, cdp, sees } = flow;
    await page.getByRole("link", { name: "Picture 3", exact: true }).tap();
    await sees({ open: 1, photo: 3, place: 3, painted: true });
    await page.locator('.co-lightbox [data-icon="full"]').waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    if (isCareless) await page.evaluate(moveByScript);
    const frames = [];
    cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      frames.push({ data: Buffer.from(data, "base64"), time: metadata.timestamp * 1000 });
      // The last may come when the page is gone.
      cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
    });
    await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
    const row = await page.evaluate(() => {
      const { top, height } = document.querySelector(".co-lightbox-stage").getBoundingClientRect();
      return top + height * 0.45;
    });
    await page.evaluate(blockAtEnd, block);
    await replay(cdp, traces.swipeLeft);
    await page.waitForFunction(() => window.blocked);
    const { from, to } = await page.evaluate(() => window.blocked);
    await sees({ open: 1, photo: 4, place: 4 });
    await cdp.send("Page.stopScreencast");
    const meanwhile = frames.filter(({ time }) => time > from && time < to);
    const parts = [];
    for (const { data } of meanwhile) parts.push(await shownOfNext(data, row, [colorOf("3"), colorOf("4")]));
    return parts;
  } finally {
    await flow.close();
  }
}

/** Whether frames differ, and go on: so many places, at least so many pixels apart. */
const moves = (parts) => new Set(parts).size >= 3 && Math.max(...parts) - Math.min(...parts) > 60;

/** Proves that a swipe goes on while the page is busy, and that a lightbox which has to be asked is noticed. */
export async function proveBlocked({ browser, site, check }) {
  const parts = await swipeBlocked(browser, site, false);
  check(
    `a swipe goes on while nothing of the page runs for ${block} ms`,
    moves(parts),
    `pixels of the next photo: ${parts.join(", ")}`,
  );
  const careless = await swipeBlocked(browser, site, true);
  check("noticed: listeners that stop a swipe meanwhile", !moves(careless), careless.join(", "));
}
