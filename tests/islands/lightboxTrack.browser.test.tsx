import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import {
  closeLightboxPage,
  dialog,
  openLightboxPage,
  photosOf,
  reachable,
  slideInView,
  status,
} from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";

beforeEach(() => stillness(true));
afterEach(closeLightboxPage);

/** An open lightbox of so many photos, and its track. */
async function openAt(index: number, { count = 12, locale = en, width = 1280 } = {}): Promise<HTMLElement> {
  const gallery = <PhotoGallery id="tea" photos={photosOf(count)} locale={locale} />;
  const element = await openLightboxPage(gallery, { locale, width });
  element.querySelectorAll<HTMLElement>("a[data-co-photo]")[index]?.click();
  await expect.element(dialog()).toBeVisible();
  await expect.poll(slideInView).toBe(name(index, count, locale));
  return document.querySelector(".co-lightbox-track") as HTMLElement;
}

const name = (index: number, count = 12, { labels } = en) =>
  labels.photoPosition.replace("{photo}", `${index + 1}`).replace("{count}", `${count}`);

/** How many pages the track is scrolled. */
const pagesOf = (track: HTMLElement) => Math.abs(track.scrollLeft) / track.clientWidth;

test.each([en, ar])("where the reader scrolls to is shown and said, in $tag", async (locale) => {
  const track = await openAt(3, { locale });
  const sign = locale.dir === "rtl" ? -1 : 1;
  track.scrollBy({ left: sign * track.clientWidth, behavior: "instant" });
  await expect.poll(slideInView).toBe(name(4, 12, locale));
  await expect.poll(reachable).toEqual([name(4, 12, locale)]);
  await expect.poll(status).toContain("Tea 5");
  track.scrollBy({ left: -2 * sign * track.clientWidth, behavior: "instant" });
  await expect.poll(status).toContain("Tea 4");
  expect(Math.sign(track.scrollLeft)).toBe(sign);
});

test.each([en, ar])("what is set by key, the track scrolls to, in $tag", async (locale) => {
  const track = await openAt(0, { locale });
  for (const [key, index] of [
    ["End", 11],
    ["PageUp", 10],
    ["Home", 0],
    ["PageDown", 1],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.poll(() => pagesOf(track), { message: key }).toBeCloseTo(index, 2);
    await expect.poll(slideInView).toBe(name(index, 12, locale));
  }
});

test("between two photos the nearer one counts, and the browser brings it to rest", async () => {
  const track = await openAt(5);
  track.scrollBy({ left: track.clientWidth * 0.6, behavior: "instant" });
  await expect.poll(slideInView).toBe(name(6));
  await expect.poll(reachable).toEqual([name(6)]);
});

test.each([en, ar])("a window of another size shows the same photo, in $tag", async (locale) => {
  const track = await openAt(7, { locale });
  for (const [width, height] of [
    [400, 800],
    [900, 380],
    [1280, 900],
  ] as const) {
    await page.viewport(width, height);
    await expect.poll(() => pagesOf(track), { message: `${width}` }).toBeCloseTo(7, 2);
    await expect.poll(slideInView).toBe(name(7, 12, locale));
    expect(reachable()).toEqual([name(7, 12, locale)]);
  }
});

test("a few slides are there, however many photos", async () => {
  await openAt(0, { count: 300 });
  for (const key of ["End", "Home", "PageDown", "PageDown", "PageDown"]) {
    await userEvent.keyboard(`{${key}}`);
    const slides = document.querySelectorAll(".co-lightbox-slide");
    expect(slides.length).toBeLessThanOrEqual(5);
    expect(slides.length).toBeGreaterThanOrEqual(2);
  }
  await expect.poll(slideInView).toBe(name(3, 300));
});

test("with motion, keys in quick succession lead where they say", async () => {
  await stillness(false);
  const track = await openAt(0);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowRight}");
  await expect.poll(slideInView).toBe(name(3));
  await expect.poll(() => pagesOf(track)).toBeCloseTo(3, 2);
  await expect.poll(status).toBe(`${name(3)}: Tea 4`);
  await userEvent.keyboard("{Home}{End}{ArrowLeft}");
  await expect.poll(slideInView).toBe(name(10));
  await expect.poll(() => pagesOf(track)).toBeCloseTo(10, 2);
  await expect.poll(reachable).toEqual([name(10)]);
});

test("with motion, a key in the middle of a glide turns from the photo it leads to", async () => {
  await stillness(false);
  const track = await openAt(2);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => pagesOf(track)).toBeGreaterThan(2);
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(slideInView).toBe(name(2));
  await expect.poll(() => pagesOf(track)).toBeCloseTo(2, 2);
  expect(reachable()).toEqual([name(2)]);
});
