import type { GalleryPhoto } from "../../src/index.ts";

/** Without ids, since several galleries stand on one page of the docs. */
export function withoutIds(photos: readonly GalleryPhoto[]): GalleryPhoto[] {
  return photos.map((photo) => ({ ...photo, id: undefined }));
}

/** Pictures alone, without caption, credit and terms. */
export function bare(photos: readonly GalleryPhoto[]): GalleryPhoto[] {
  return withoutIds(photos).map((photo) => ({
    ...photo,
    caption: undefined,
    credit: undefined,
    license: undefined,
  }));
}

/** Some of them with a name and terms, the others as they are: captions of one, two and more lines. */
export function withTerms(photos: readonly GalleryPhoto[]): GalleryPhoto[] {
  return withoutIds(photos).map((photo, index) =>
    index % 3 === 0 ? { ...photo, credit: "Ines Falk", license: "CC-BY-4.0" } : photo,
  );
}
