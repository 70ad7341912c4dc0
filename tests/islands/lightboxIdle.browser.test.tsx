import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { PhotoGallery } from "../../src/index.js";
import { closeLightboxPage, openLightboxPage, photosOf } from "../support/lightboxPage.js";

beforeAll(() => performance.setResourceTimingBufferSize(5000));
afterEach(async () => {
  await closeLightboxPage();
  vi.unstubAllGlobals();
});

// In a file of its own, since a document loads a module once.
test("a page that has time loads the lightbox, and opens nothing", async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => idle.push(callback));
  const loaded = () =>
    performance.getEntriesByType("resource").filter(({ name }) => name.includes("/lightbox/FoundPhotos."));
  await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} />);
  expect(loaded()).toHaveLength(0);
  for (const work of idle) work();
  await expect.poll(() => loaded().length).toBe(1);
  expect(document.querySelector("dialog")).toBeNull();
});
