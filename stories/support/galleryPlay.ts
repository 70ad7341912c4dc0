import type { ReactNode } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { GalleryPhoto } from "../../src/index.ts";

/** The links around the pictures of a gallery, in its order. */
export function pictureLinks(gallery: HTMLElement): HTMLElement[] {
  return within(gallery)
    .getAllByRole("link")
    .filter((link) => within(link).queryByRole("img") !== null);
}

function fullest({ original, sources = [], src }: GalleryPhoto<ReactNode>): string {
  if (original !== undefined) return typeof original === "string" ? original : original.url;
  const [largest] = sources.toSorted((a, b) => b.width - a.width);
  return largest?.src ?? (typeof src === "string" ? src : src.src);
}

/** Every picture leads to the fullest there is of it. */
export async function expectFullestPictures(
  gallery: HTMLElement,
  photos: readonly GalleryPhoto<ReactNode>[],
): Promise<void> {
  const links = pictureLinks(gallery);
  await expect(links.map((link) => link.getAttribute("href"))).toEqual(photos.map(fullest));
}

/** Tab reaches the pictures one after the other, in the order of the photos; calls `onPhoto` at each. */
export async function tabThrough(
  gallery: HTMLElement,
  photos: readonly GalleryPhoto<ReactNode>[],
  onPhoto: (link: HTMLElement, index: number) => unknown = () => {},
): Promise<void> {
  for (const [index, { alt }] of photos.entries()) {
    await userEvent.tab();
    const link = document.activeElement as HTMLElement;
    await expect(gallery).toContainElement(link);
    await expect(link).toHaveAccessibleName(alt);
    await onPhoto(link, index);
  }
}

/** A picture that did not come keeps its box, tells what it would have shown, and leads where it led. */
export async function expectFailedPicture(picture: HTMLElement): Promise<void> {
  const image = picture as HTMLImageElement;
  // Lazy pictures are asked for when they come near.
  image.scrollIntoView({ block: "center" });
  await waitFor(() => expect(image.complete).toBe(true), { timeout: 20_000 });
  await expect(image.naturalWidth).toBe(0);
  await expect(image.offsetHeight).toBeGreaterThan(40);
  await expect(getComputedStyle(image, "::after").content).toContain(image.alt);
}
