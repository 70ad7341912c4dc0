import sharp from "sharp";
import { brokenPlace } from "../../../support/lightboxPage/photos.mjs";
import { until } from "../../../support/lightboxPage/session.mjs";

const unloaded = { loaded: false };
let last = 0;
const faulty = () => ({ fault: `broken-${(last += 1)}` });

/** In the page: words at the place of a picture that did not come; not its caption, not the buttons of the viewer. */
function readFailure({ caption, counter, strip }) {
  const root = window.probe.root();
  if (!root) return { words: "", alt: "" };
  const drawn = window.probe.pictures().filter((image) => {
    const { x, width } = image.getBoundingClientRect();
    return (
      window.probe.isVisible(image) && image.complete && image.naturalWidth === 0 && x >= 0 && width > 40
    );
  });
  const others = `${caption}, ${counter}, ${strip}, button, a, output, [role=status], [inert], [aria-hidden=true], style`;
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(others) && !parent.closest(".pswp__error-msg-container")) continue;
    const { x, width, height } = parent.getBoundingClientRect();
    const isSeen = width > 20 && height > 8 && x < innerWidth && x + width > 0;
    if (isSeen && window.probe.isVisible(parent)) texts.push(node.data.trim());
  }
  return { words: texts.filter(Boolean).join(" "), alt: drawn[0]?.alt ?? "" };
}

/** Least difference of light, of 255, that a reader sees on any ground. */
const visible = 96;

/** Whether the browser paints the `alt` of a large picture so that it can be read: with other words, the window differs. */
async function paintsAlt({ page }) {
  const look = async () => {
    const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
    return sharp(shot).greyscale().raw().toBuffer();
  };
  const before = await look();
  await page.evaluate(() => {
    for (const image of window.probe.pictures()) if (image.naturalWidth === 0) image.alt = "Something else";
  });
  const after = await look();
  return before.some((light, index) => Math.abs(light - after[index]) > visible);
}

const failureOf = ({ page, system }) => page.evaluate(readFailure, system);

/** Opens a photo that does not come, and waits for words: a viewer may well ask again for it before it gives up. */
async function openBroken(session) {
  await session.open(brokenPlace, unloaded);
  await until(async () => (await failureOf(session)).words !== "", 8_000);
  return failureOf(session);
}

/** A picture that does not come. */
export const faultChecks = [
  {
    id: "broken-said",
    title: "A broken picture is told in words",
    page: faulty,
    async run(session) {
      const { words, alt } = await openBroken(session);
      if (words !== "") return { holds: true, value: words };
      const painted = alt !== "" && (await paintsAlt(session));
      return { holds: painted, value: painted ? alt : "no words" };
    },
  },
  {
    id: "broken-announced",
    title: "A broken picture is announced",
    page: faulty,
    async run(session) {
      const live = () =>
        session.page.evaluate(() =>
          [
            ...(window.probe
              .root()
              ?.querySelectorAll("output, [role=status], [role=alert], [aria-live=polite]") ?? []),
          ]
            .map((node) => node.textContent.trim())
            .join(" | "),
        );
      await session.open(brokenPlace, unloaded);
      const told = await until(async () => /load|fail|broken|cannot|could not/i.test(await live()), 12_000);
      return { holds: told, value: told ? await live() : "silent" };
    },
  },
  {
    id: "broken-retry",
    title: "It can be tried again",
    page: faulty,
    async run(session) {
      await openBroken(session);
      const button = await session.button(/try again|retry|reload/i);
      if (!button) return { holds: false, value: "no button" };
      session.site.heal(new URL((await brokenRequest(session)) ?? "").searchParams.get("fault"));
      await button.click();
      const shown = await session.settle({ limit: 6000 });
      return {
        holds: shown?.loaded && shown.place === brokenPlace,
        value: shown?.loaded ? "comes" : "stays",
      };
    },
  },
  {
    id: "broken-original",
    title: "It is linked",
    page: faulty,
    async run(session) {
      await openBroken(session);
      const links = await session.page
        .locator(`${session.system.root} a[href*="/photos/${brokenPlace}/"]`)
        .filter({ visible: true })
        .count();
      return { holds: links > 0, value: links > 0 ? "link" : "no link" };
    },
  },
];

const brokenRequest = async ({ requests }) => requests.findLast((address) => address.includes("?fault="));
