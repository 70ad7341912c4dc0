"use client";

import type { ResolvedPhoto } from "../../model/photo.js";
import type { ShownPhoto } from "./shownPhoto.js";

/**
 * A photo that an app handed over, as the lightbox shows it. Of one that cannot be shown only the words are left.
 *
 * @param photo the photo, read by `resolvePhoto`
 * @param alt what the app says of one that could not be read
 */
export function shownPhoto(photo: ResolvedPhoto | undefined, alt: string): ShownPhoto {
  const { src = "", srcSet, alternates = [], original, ratio = 3 / 2, id, sizeKnown } = photo ?? {};
  return {
    id,
    href: original?.url ?? src,
    alt: photo?.alt ?? alt,
    ratio,
    width: original?.width ?? (sizeKnown ? photo?.width : undefined),
    thumbnail: undefined,
    small: src || undefined,
    makePicture: (sizes) => {
      const image = new Image();
      image.alt = photo?.alt ?? alt;
      image.sizes = sizes;
      if (srcSet !== undefined) image.srcset = srcSet;
      if (alternates.length === 0) {
        image.src = src;
        return image;
      }
      const picture = document.createElement("picture");
      for (const { type, srcSet } of alternates) {
        const source = document.createElement("source");
        Object.assign(source, { type, sizes, srcset: srcSet });
        picture.append(source);
      }
      picture.append(image);
      image.src = src;
      return picture;
    },
    makeCaption: () => undefined,
  };
}
