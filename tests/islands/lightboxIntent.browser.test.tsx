import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { PhotoGallery } from "../../src/index.js";
import { closeLightboxPage, openLightboxPage, photosOf, slideInView } from "../support/lightboxPage.js";

/** What the page does when it has time. */
let idle: (() => void)[] = [];

// The page of the tests loads more files than a browser counts of itself.
beforeAll(() => performance.setResourceTimingBufferSize(5000));
beforeEach(() => {
  idle = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => idle.push(callback));
});
afterEach(async () => {
  await closeLightboxPage();
  vi.unstubAllGlobals();
});

/** Files of the lightbox that this document has loaded. */
const loaded = (name: string) =>
  performance.getEntriesByType("resource").filter(({ name: url }) => url.includes(`/lightbox/${name}.`))
    .length;
const rested = () => new Promise((resolve) => setTimeout(resolve, 200));

async function openGallery(): Promise<HTMLAnchorElement> {
  const page = await openLightboxPage(
    <>
      <p>Text</p>
      <PhotoGallery id="tea" photos={photosOf(2)} />
    </>,
    { props: { for: "tea" } },
  );
  return page.querySelector("a[data-co-photo]") as HTMLAnchorElement;
}

// A document loads a module once, so these tests stand in this order.
test("a busy page whose photos nobody comes near loads nothing", async () => {
  await openGallery();
  const text = document.querySelector("p") as HTMLElement;
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    text.dispatchEvent(new Event(type, { bubbles: true }));
  }
  text.click();
  await rested();
  expect([loaded("FoundPhotos"), loaded("LightboxDialog")]).toEqual([0, 0]);
  expect(idle.length).toBeGreaterThan(0);
});

test("the lightbox is loaded when a reader comes near a photo, and opens at once when asked", async () => {
  const link = await openGallery();
  link.querySelector("img")?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  await expect.poll(() => loaded("FoundPhotos")).toBe(1);
  expect(document.querySelector("dialog")).toBeNull();
  link.click();
  await expect.poll(slideInView).toBe("Photo 1 of 2");
});

test("zoom, thumbnails and the rest come with an opening, and zoom only where it is wanted", async () => {
  // The test before opened a lightbox.
  await expect.poll(() => loaded("LightboxZoom")).toBe(1);
  await expect.poll(() => loaded("LightboxThumbnails")).toBe(1);
  await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} />, {
    props: { zoom: false, thumbnails: false },
  });
  document.querySelector<HTMLElement>("a[data-co-photo]")?.click();
  await expect.poll(slideInView).toBe("Photo 1 of 2");
  await rested();
  const names = [...document.querySelectorAll("dialog :is(button, a)")].map((button) => button.ariaLabel);
  expect(names.toSorted()).toEqual(["Close", "Download", "Full screen", "Next photo", "Previous photo"]);
});
