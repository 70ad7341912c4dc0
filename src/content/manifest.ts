import type { PhotoDetails } from "./photo.js";

/**
 * A picture as the build helper writes it down: all of a `Photo` but its `alt`, which only its author can say.
 * Spread it into a figure or an item of a gallery: `<ImageFigure {...photos["tea.jpg"]} alt="Two cups" />`.
 */
export interface ManifestPhoto extends Omit<PhotoDetails, "alt"> {
  /** Address of the largest file of the format that every browser reads. */
  src: string;
  /** Width of that file in pixels, after the picture was turned upright. */
  width: number;
  /** Height of that file in pixels, after the picture was turned upright. */
  height: number;
  /** What the picture shows, where its author wrote that into the file (IPTC `AltTextAccessibility`). */
  alt?: string | undefined;
}

/** A picture of the manifest whose file says what it shows: it needs no `alt` in the page. */
export interface DescribedPhoto extends ManifestPhoto {
  /** What the picture shows, as the file says. */
  alt: string;
}

/**
 * The pictures of a site, by path: the path of the original inside the folder the build helper was given, with `/`
 * between its parts and in Unicode's form NFC (`"2024/tea.jpg"`).
 */
export type PhotoManifest = Readonly<Record<string, ManifestPhoto>>;
