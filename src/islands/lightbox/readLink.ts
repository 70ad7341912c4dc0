"use client";

import type { ShownPhoto } from "./shownPhoto.js";

/** Links to photos, as figures and galleries draw them. */
export const photoLinks = "a[data-co-photo]";

const number = (text: string | undefined): number | undefined => Number(text) || undefined;

/** Reads a photo from its link on the page. */
export function readLink(link: HTMLAnchorElement): ShownPhoto {
  const images = [...link.querySelectorAll("img")];
  // Of a pair for light and dark pages only one has a box.
  const image = images.find((image) => image.getClientRects().length > 0) ?? images[0];
  const figure = link.closest("figure");
  const { coWidth, coHeight } = link.dataset;
  const width = number(coWidth);
  return {
    id: figure?.id || undefined,
    href: link.href,
    alt: image?.alt ?? link.textContent ?? "",
    ratio: ratioOf(width, number(coHeight)) ?? (image && ratioOfImage(image)) ?? 3 / 2,
    width,
    thumbnail: image,
    opener: link,
    small: image && (image.currentSrc || image.src),
    makePicture: (sizes) => copyPicture(image, link, sizes),
    makeCaption: () => copyCaption(figure?.querySelector(":scope > figcaption") ?? undefined),
  };
}

function ratioOf(width: number | undefined, height: number | undefined): number | undefined {
  return width && height && width / height;
}

function ratioOfImage(image: HTMLImageElement): number | undefined {
  return (
    ratioOf(image.naturalWidth, image.naturalHeight) ??
    ratioOf(number(image.getAttribute("width") ?? ""), number(image.getAttribute("height") ?? ""))
  );
}

/** The same files in another size; where they come in one size only, the fullest picture. */
function copyPicture(image: HTMLImageElement | undefined, link: HTMLAnchorElement, sizes: string): HTMLElement {
  const original = image?.closest("picture") ?? image;
  const comesInWidths = image !== undefined && [image, ...siblings(image)].some(({ srcset }) => / \d+w/.test(srcset));
  if (original === undefined || !comesInWidths) {
    const single = new Image();
    single.alt = image?.alt ?? "";
    single.src = link.href;
    return single;
  }
  const copy = original.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    for (const name of ["id", "class", "style", "loading", "fetchpriority", "width", "height"]) {
      element.removeAttribute(name);
    }
    if (element.hasAttribute("srcset")) element.setAttribute("sizes", sizes);
  }
  return copy;
}

function siblings(image: HTMLImageElement): HTMLSourceElement[] {
  return [...(image.closest("picture")?.querySelectorAll("source") ?? [])];
}

/** A copy without ids, which a page has once, and without what a click would have done there. */
function copyCaption(caption: Element | undefined): Node | undefined {
  if (caption === undefined) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...[...caption.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  return copy;
}
