import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { closeLightboxPage, openLightboxPage, photosOf } from "../support/lightboxPage.js";

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}
/** The types of Vitest leave out what the protocol can do; Chromium has it. */
const session = (): Session => cdp() as unknown as Session;

/** The connection is gone, for the files of the lightbox. */
async function block(urls: string[]): Promise<void> {
  await session().send("Network.enable");
  await session().send("Network.setBlockedURLs", { urls });
}

beforeEach(() => block(["*/lightbox/FoundPhotos*"]));
afterEach(async () => {
  await block([]);
  await closeLightboxPage();
  vi.unstubAllGlobals();
  history.replaceState(null, "", location.pathname + location.search);
});

/** A link of a page whose lightbox cannot be loaded. */
async function openGallery(): Promise<HTMLAnchorElement> {
  vi.stubGlobal("requestIdleCallback", () => 0);
  const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(2)} />);
  const link = page.querySelector("a[data-co-photo]") as HTMLAnchorElement;
  link.href = "#the-picture-itself";
  return link;
}

// In a file of its own, since a document loads a module once.
test("where the lightbox cannot be loaded, the link is followed", async () => {
  const link = await openGallery();
  link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  link.click();
  await expect.poll(() => location.hash).toBe("#the-picture-itself");
  expect(document.querySelector("dialog")).toBeNull();
});

test("who has gone on to another page meanwhile is left there", async () => {
  (await openGallery()).click();
  await closeLightboxPage();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(location.hash).toBe("");
});
