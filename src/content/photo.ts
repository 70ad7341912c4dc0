import type { PostDate } from "./date.js";
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
  /** Height of the file, in pixels: tells the shape of a picture of which nothing else does. */
  height?: number | undefined;
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
  /** Width in pixels. */
  width?: number | undefined;
  /** Height in pixels. */
  height?: number | undefined;
}

/** What stands in the place of a picture until it has loaded. Only pictures without transparency have one. */
export interface PhotoPlaceholder {
  /** Its dominant color, as `#rrggbb`. */
  color?: string | undefined;
  /**
   * The picture in twelve colors of six hexadecimal digits each, without `#`, row by row: four columns and three rows
   * where it is at least as wide as high, else three columns and four rows. 72 digits in all.
   */
  cells?: string | undefined;
}

/**
 * The picture to show on a dark page in place of the other: a diagram with light lines, a screenshot of the night theme.
 * A static import and an entry of the manifest fit as they are.
 */
export interface DarkPicture {
  /** Address of the picture. */
  src: string;
  /** Width in pixels. @default that of the photo */
  width?: number | undefined;
  /** Height in pixels. @default that of the photo */
  height?: number | undefined;
  /** The same picture in other widths and formats. */
  sources?: readonly PhotoSource[] | undefined;
  /** What stands in its place until it has loaded. */
  placeholder?: PhotoPlaceholder | undefined;
}

/** A place on Earth (WGS 84). */
export interface PhotoPosition {
  /** Degrees north of the equator; negative in the south. */
  latitude: number;
  /** Degrees east of Greenwich; negative in the west. */
  longitude: number;
  /** Meters above sea level. */
  altitude?: number | undefined;
}

/** How a picture was taken, as the camera wrote it down. Numbers, for `Intl` to write. */
export interface PhotoExif {
  /** Camera, with its maker. */
  camera?: string | undefined;
  /** Lens. */
  lens?: string | undefined;
  /** Focal length, in millimeters. */
  focalLength?: number | undefined;
  /** Aperture, as the f-number. */
  aperture?: number | undefined;
  /** Exposure time, in seconds. */
  exposureTime?: number | undefined;
  /** Sensitivity (ISO 12232). */
  iso?: number | undefined;
  /** Where it was taken. The build helper leaves it out unless asked. */
  position?: PhotoPosition | undefined;
  /** Serial number of the camera. The build helper leaves it out unless asked. */
  cameraSerialNumber?: string | undefined;
  /** Serial number of the lens. The build helper leaves it out unless asked. */
  lensSerialNumber?: string | undefined;
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
  /** The same picture for dark pages, of the same shape. The browser loads only the one it shows, unless scripting is off. */
  dark?: string | DarkPicture | undefined;
  /** What a reader should know of the picture. Shown below it; never a copy of `alt`. */
  caption?: Text | undefined;
  /** Who made the picture. */
  credit?: string | Credit | undefined;
  /** Terms of the picture, where they differ from the post's. */
  license?: License | undefined;
  /** The copyright notice, such as `"© 2024 Ines Falk"`. */
  copyright?: string | undefined;
  /** Page where the right to use the picture can be had (schema.org `acquireLicensePage`). */
  acquireLicensePage?: string | undefined;
  /** The full picture, linked below the caption in a figure and from the picture itself in a gallery. */
  original?: string | OriginalImage | undefined;
  /** When it was taken. */
  taken?: PostDate | undefined;
  /** How it was taken. */
  exif?: PhotoExif | undefined;
  /** What stands in its place until it has loaded. */
  placeholder?: PhotoPlaceholder | undefined;
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
