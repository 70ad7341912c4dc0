import { StrictMode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { StripControls } from "../../src/islands/StripControls.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { stripControlsWords } from "../../src/model/stripControlsWords.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import { renderHtml } from "../support/render.js";
import "../../src/styles/index.css";

const src = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const still = vi.fn(() => false);

let root: Root | undefined;

beforeEach(() => {
  const real = matchMedia;
  still.mockReturnValue(false);
  vi.stubGlobal("matchMedia", (query: string) =>
    query.includes("reduced-motion") ? { matches: still() } : real(query),
  );
});

afterEach(() => {
  root?.unmount();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
});

/** A strip of so many photos with its controls, alive. */
async function openStrip({ count = 12, width = 900, locale = en } = {}) {
  const photos = Array.from({ length: count }, (_, index) => ({ src, alt: `${index}`, width: 4, height: 3 }));
  const island = (
    <StrictMode>
      <StripControls for="tea" {...stripControlsWords(locale)} />
    </StrictMode>
  );
  const page = await openPage(null, { width, dir: locale.dir });
  page.innerHTML = `${renderHtml(<PhotoGallery id="tea" layout="strip" photos={photos} />)}<div>${renderToString(island)}</div><p>After</p>`;
  const place = page.querySelector("p")?.getBoundingClientRect().top;
  const errors: unknown[] = [];
  const container = page.querySelector(":scope > div:nth-of-type(2)") as HTMLElement;
  root = hydrateRoot(container, island, { onRecoverableError: (error) => errors.push(error) });
  const controls = container.firstElementChild as HTMLElement;
  const [back, forward] = [...controls.querySelectorAll("button")] as [HTMLButtonElement, HTMLButtonElement];
  const strip = page.querySelector("ul") as HTMLElement;
  const text = (name: string) => controls.querySelector(`.co-strip-${name}`)?.textContent;
  await expect.poll(() => text("position")).not.toBe("");
  expect(errors).toEqual([]);
  expect(page.querySelector("p")?.getBoundingClientRect().top).toBe(place);
  expect(sidewaysScroll()).toBe(0);
  return { controls, back, forward, strip, position: () => text("position"), status: () => text("status") };
}

const isOff = (button: Element) => button.getAttribute("aria-disabled") === "true";
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

describe.each([en, ar])("in $tag", (locale) => {
  test("buttons turn page by page to both ends, and say what came into view", async () => {
    const { back, forward, position, status, strip } = await openStrip({ locale });
    const words = (photos: string) =>
      locale.labels.photosInView.replace("{photos}", photos).replace("{count}", "12");
    const range = (first: number, last: number) =>
      new Intl.NumberFormat(locale.tag, { numberingSystem: "latn" }).formatRange(first, last);
    expect(position()).toBe(words(range(1, 2)));
    expect([isOff(back), isOff(forward), status()]).toEqual([true, false, ""]);
    await userEvent.click(forward);
    expect(status()).toMatch(/\d/);
    await expect.poll(() => position() === status()).toBe(true);
    expect(isOff(back)).toBe(false);
    for (let page = 0; page < 8; page++) forward.click();
    await expect.poll(() => isOff(forward), { timeout: 5000 }).toBe(true);
    expect(position()).toMatch(/12/);
    expect(Math.abs(strip.scrollLeft)).toBeGreaterThan(1000);
    expect(Math.sign(strip.scrollLeft)).toBe(locale.dir === "rtl" ? -1 : 1);
    for (let page = 0; page < 8; page++) back.click();
    await expect.poll(() => isOff(back), { timeout: 5000 }).toBe(true);
    expect(position()).toBe(words(range(1, 2)));
  });

  test("each arrow stands where it points to", async () => {
    const { back, forward } = await openStrip({ locale });
    const isBefore = back.getBoundingClientRect().left < forward.getBoundingClientRect().left;
    expect(isBefore).toBe(locale.dir === "ltr");
    const turned = (button: Element) => new DOMMatrix(getComputedStyle(button, "::before").transform);
    // The middle of the corner that is drawn, at the block start and the inline end of its box.
    const tip = (button: Element) =>
      turned(button).transformPoint({ x: locale.dir === "ltr" ? 1 : -1, y: -1 });
    expect(Math.sign(Math.round(tip(back).x))).toBe(isBefore ? -1 : 1);
    expect(Math.sign(Math.round(tip(forward).x))).toBe(isBefore ? 1 : -1);
  });
});

test("on a phone, a page is a photo", async () => {
  const { forward, position } = await openStrip({ width: 280 });
  expect(position()).toBe("1 of 12");
  await userEvent.click(forward);
  await expect.poll(position).toBe("2 of 12");
});

test("clicks in quick succession are pages each", async () => {
  const { forward, position, status } = await openStrip({ width: 280 });
  forward.click();
  forward.click();
  forward.click();
  await expect.poll(status).toBe("4 of 12");
  await expect.poll(position).toBe("4 of 12");
});

test("the keyboard turns, and keeps its place at the end", async () => {
  const { back, forward, position } = await openStrip({ count: 4, width: 900 });
  forward.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => isOff(forward)).toBe(true);
  expect(document.activeElement).toBe(forward);
  const before = position();
  await userEvent.keyboard(" ");
  expect(position()).toBe(before);
  back.focus();
  await userEvent.keyboard(" ");
  await expect.poll(() => isOff(back)).toBe(true);
});

test("what is scrolled by hand is shown and not announced", async () => {
  const { forward, strip, position, status } = await openStrip({ width: 280 });
  forward.click();
  await expect.poll(status).toBe("2 of 12");
  // A strip that a button set going is at rest after a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  strip.scrollTo({ left: 2000, behavior: "instant" });
  await expect.poll(position).not.toBe("2 of 12");
  await expect.poll(status).toBe("");
});

test("whoever wants less motion is taken there at once", async () => {
  still.mockReturnValue(true);
  const { forward, strip } = await openStrip();
  forward.click();
  const there = strip.scrollLeft;
  expect(there).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(strip.scrollLeft).toBe(there);
});

test.each([1, 2])("where all of %d photos are in view, there are no buttons", async (count) => {
  const { controls } = await openStrip({ count });
  expect(isSeen(controls)).toBe(false);
});

test("photos that come later bring the buttons", async () => {
  const { controls, strip, position } = await openStrip({ count: 2 });
  expect(isSeen(controls)).toBe(false);
  const more = [1, 2, 3].map(() => strip.children[1]?.cloneNode(true) as Node);
  strip.append(...more);
  await expect.poll(() => isSeen(controls)).toBe(true);
  expect(position()).toMatch(/of 5$/);
});

test("a strip that is drawn anew is turned, and one that goes takes the buttons along", async () => {
  const { controls, forward, strip, position } = await openStrip({ width: 280 });
  const gallery = document.getElementById("tea") as HTMLElement;
  const next = gallery.cloneNode(true) as HTMLElement;
  gallery.remove();
  await expect.poll(() => isSeen(controls)).toBe(false);
  document.body.prepend(next);
  await expect.poll(() => isSeen(controls)).toBe(true);
  await userEvent.click(forward);
  await expect.poll(position).toBe("2 of 12");
  expect(strip.scrollLeft).toBe(0);
});

test("a finger can hit the buttons, which nobody sees before the page is alive", async () => {
  const { back, forward } = await openStrip();
  for (const button of [back, forward]) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const page = await openPage(<StripControls for="tea" {...stripControlsWords(en)} />);
  expect(isSeen(page.firstElementChild as Element)).toBe(false);
});

test("an island that goes listens no more, and one that comes back does", async () => {
  const { strip } = await openStrip({ width: 280 });
  root?.unmount();
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<StripControls for="tea" {...stripControlsWords(en)} />);
  await expect.poll(() => place.textContent).toBe("1 of 12");
  strip.scrollTo({ left: 2000, behavior: "instant" });
  await expect.poll(() => place.textContent).not.toBe("1 of 12");
});
