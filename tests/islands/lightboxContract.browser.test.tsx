import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import { lightboxAttributes, lightboxClasses } from "../../src/islands/parts/lightbox.contract.js";
import {
  button,
  closeLightboxPage,
  openLightboxPage,
  photosOf,
  slideInView,
} from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";

beforeEach(() => stillness(true));
afterEach(async () => {
  vi.restoreAllMocks();
  await closeLightboxPage();
});

test("the contract names what is drawn, and all of it", async () => {
  // Offline, a photo that does not load is given up at once.
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const [tea, ...others] = photosOf(3);
  const photos = [{ ...tea, caption: "Harvest" }, ...others] as NonNullable<typeof tea>[];
  const page = await openLightboxPage(<PhotoGallery id="tea" photos={photos} />);
  const links = [...page.querySelectorAll<HTMLAnchorElement>("a[data-co-photo]")];
  (links[2] as HTMLAnchorElement).href = "data:image/png;base64,AAAA";
  const [names, attributes] = [new Set<string>(), new Set<string>()];
  const see = () => {
    for (const element of document.querySelectorAll<HTMLElement>("dialog, dialog *")) {
      for (const name of element.classList) names.add(name);
      for (const name of element.getAttributeNames()) attributes.add(name);
    }
  };
  const watching = new MutationObserver(see);
  watching.observe(document.body, { attributes: true, childList: true, subtree: true });

  links[0]?.click();
  await expect.poll(slideInView).toBe("Photo 1 of 3");
  await userEvent.click(button("Zoom in"));
  await userEvent.keyboard("0{End}");
  await expect.element(button("Try again")).toBeVisible();
  await expect.element(button("Photo 3")).toBeVisible();
  see();
  watching.disconnect();

  const ours = [...names].filter((name) => name.startsWith("co-lightbox"));
  // Its place in the strip is computed, and none that a style sheet may move.
  const known = new Set<string>([...Object.values(lightboxClasses), "co-lightbox-thumbnail-places"]);
  expect(new Set(ours)).toEqual(known);
  for (const name of Object.values(lightboxAttributes)) expect(attributes).toContain(name);
});
