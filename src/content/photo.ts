import type { License } from "./license.js";

/** What `import photo from "./tea.jpg"` gives in Next.js, and `import` of an image in Astro: address and true size. */
export interface StaticImage {
  /** Address of the file. */
  src: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
}

/** One file of a picture that exists in several sizes or formats. */
export interface PhotoSource {
  /** Address of the file. */
  src: string;
  /** Width of the file, in pixels. */
  width: number;
  /** Media type, such as `"image/avif"`. Files without one are of the same type as the photo's `src`. */
  type?: string | undefined;
}

/** Who made a picture. */
export interface Credit {
  /** Name, as it is shown. */
  name: string;
  /** Page of the person or of the source. */
  url?: string | undefined;
}

/** The full picture behind a smaller one. */
export interface OriginalImage {
  /** Address of the file. */
  url: string;
  /** Size of the file in bytes, shown beside the link. */
  bytes?: number | undefined;
}

/** The room a picture takes: its size in pixels, or just its shape. Known before it loads, so nothing moves. */
export type PhotoSize =
  | {
      /** Width of the picture, in pixels. */
      width: number;
      /** Height of the picture, in pixels. */
      height: number;
      /** Not needed beside a size. */
      ratio?: undefined;
    }
  | {
      /** Width divided by height, where the size in pixels is not known. */
      ratio: number;
      /** Unknown. */
      width?: undefined;
      /** Unknown. */
      height?: undefined;
    };

/** All that may be said of a picture but its address and size. `Text` is what captions are made of. */
export interface PhotoDetails<Text = string> {
  /** What the picture shows, for those who do not see it; `""` for a picture that only decorates. */
  alt: string;
  /** The same picture in other widths and formats. The browser picks; `src` is the fallback. */
  sources?: readonly PhotoSource[] | undefined;
  /** What a reader should know of the picture. Shown below it; never a copy of `alt`. */
  caption?: Text | undefined;
  /** Who made the picture. */
  credit?: string | Credit | undefined;
  /** Terms of the picture, where they differ from the post's. */
  license?: License | undefined;
  /** The full picture, linked below the caption in a figure and from the picture itself in a gallery. */
  original?: string | OriginalImage | undefined;
  /** Fragment by which the page links to the picture. */
  id?: string | undefined;
}

/** A picture: address, size and what is said of it. The props of a figure and the items of a gallery alike. */
export type Photo<Text = string> = PhotoDetails<Text> &
  (
    | ({
        /** Address of the picture. */
        src: string;
      } & PhotoSize)
    | {
        /** The picture as a bundler imports it; it brings its size. */
        src: StaticImage;
        /** Comes with the import. */
        width?: number | undefined;
        /** Comes with the import. */
        height?: number | undefined;
        /** Comes with the import. */
        ratio?: undefined;
      }
  );
