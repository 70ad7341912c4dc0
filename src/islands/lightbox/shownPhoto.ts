"use client";

/** A photo as the lightbox shows it, wherever it comes from. */
export interface ShownPhoto {
  /** Fragment of its place on the page, where it has one. */
  id: string | undefined;
  /** Address of the fullest picture; `""` where there is none. */
  href: string;
  /** What it shows; `""` where nobody said. */
  alt: string;
  /** Width divided by height. */
  ratio: number;
  /** Width in pixels of the fullest picture, where known. */
  width: number | undefined;
  /** The small picture on the page, where there is one. */
  thumbnail: HTMLImageElement | undefined;
  /** Address of a small picture. */
  small: string | undefined;
  /** Makes the picture anew: an `<img>`, or a `<picture>` that holds one. `sizes` is how wide it is drawn. */
  makePicture: (sizes: string) => HTMLElement;
  /** Makes what is written below it anew. */
  makeCaption: () => Node | undefined;
}

/** Photos in a sequence, each read when it is needed: a page may have thousands. */
export interface PhotoList {
  /** How many there are. */
  count: number;
  /** The photo at an index from 0 to `count` - 1. */
  at: (index: number) => ShownPhoto;
}

/** A list that reads each photo once. */
export function photoList(count: number, read: (index: number) => ShownPhoto): PhotoList {
  const photos = new Map<number, ShownPhoto>();
  return {
    count,
    at(index) {
      const known = photos.get(index) ?? read(index);
      photos.set(index, known);
      return known;
    },
  };
}

/** Address of a picture that has loaded already, to stand in the place of a larger one. */
export function previewOf({ thumbnail }: ShownPhoto): string | undefined {
  return thumbnail?.naturalWidth ? thumbnail.currentSrc : undefined;
}

/** The `<img>` of what `makePicture` made. */
export function imageOf(picture: HTMLElement): HTMLImageElement {
  return (picture instanceof HTMLImageElement ? picture : picture.querySelector("img")) as HTMLImageElement;
}
