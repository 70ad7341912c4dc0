"use client";

import type { ShownPhoto } from "./shownPhoto.js";

/** Links to photos, as figures and galleries draw them. */
export const photoLinks = "a[data-co-photo]";

/** Reads a photo from its link on the page. */
export function readLink(link: HTMLAnchorElement): ShownPhoto {
  const images = [...link.querySelectorAll("img")];
  // Of a pair for light and dark pages only one has a box.
  const image = images.find((image) => image.getClientRects().length > 0) ?? images[0];
  const figure = link.closest("figure");
  const width = Number(link.dataset["coWidth"]);
  return {
    id: figure?.id || undefined,
    href: link.href,
    alt: image?.alt ?? link.textContent ?? "",
    // A guess is put right when the picture has loaded.
    ratio:
      width / Number(link.dataset["coHeight"]) ||
      (image ? image.naturalWidth / image.naturalHeight : 0) ||
      3 / 2,
    width: width || undefined,
    thumbnail: image,
    small: image && (image.currentSrc || image.src),
    makePicture: (sizes) => copyPicture(image, link, sizes),
    makeCaption: () => copyCaption(figure?.querySelector(":scope > figcaption")),
  };
}

/** The same files in another size; where they come in one size only, the fullest picture. */
function copyPicture(
  image: HTMLImageElement | undefined,
  link: HTMLAnchorElement,
  sizes: string,
): HTMLElement {
  const copy = (image?.closest("picture") ?? image)?.cloneNode(true) as HTMLElement | undefined;
  const files = copy ? [copy, ...copy.querySelectorAll<HTMLElement>("*")] : [];
  if (copy === undefined || !files.some((file) => / \d+w/.test(file.getAttribute("srcset") ?? ""))) {
    const single = new Image();
    single.alt = image?.alt ?? "";
    single.src = link.href;
    return single;
  }
  for (const file of files) {
    for (const name of ["id", "class", "style", "loading", "fetchpriority", "width", "height"]) {
      file.removeAttribute(name);
    }
    file.setAttribute("sizes", sizes);
  }
  return copy;
}

/** A copy without ids, which a page has once. */
function copyCaption(caption: Element | null | undefined): Node | undefined {
  const copy = document.createDocumentFragment();
  copy.append(...(caption?.cloneNode(true).childNodes ?? []));
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  return copy;
}
