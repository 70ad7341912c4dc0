import type { Photo, PhotoSource } from "../content/photo.js";
import { describeValue } from "./describeValue.js";
import { ownValue } from "./ownValue.js";
import { readPictureSize } from "./pictureSize.js";
import { warn } from "./warn.js";

/** What an image service is asked for. What is not known is left out, never `undefined`: it goes on to others as it is. */
export interface ResizedImage {
  /** Width in pixels. */
  width: number;
  /** Height in pixels, where the shape of the picture is known. */
  height?: number;
  /** Format, such as `"avif"`; none: whatever the service finds best for the browser that asks. */
  format?: string;
}

/** Address of a picture in another size and format; nothing for a picture that the service does not have. */
export type ResizeImage = (src: string, image: ResizedImage) => string | URL | undefined;

/** What {@link withSources} may be told. */
export interface WithSourcesOptions {
  /**
   * Widths in pixels. Those above the picture's own are left out. A service that makes certain widths only, such as that of
   * Next.js and Vercel, needs them here. @default 320 to 2560, each at most 1.3 times the one before
   */
  widths?: readonly number[] | undefined;
  /**
   * Formats, the fallback last: `["avif", "webp", "jpeg"]`. A service that heeds none of them chooses itself.
   * @default one file a width, in the format the service chooses
   */
  formats?: readonly string[] | undefined;
}

/** A browser never has to load much more than it shows; from a gallery's picture on a phone to a full one on a dense screen. */
const usualWidths: readonly number[] = [320, 416, 540, 700, 910, 1180, 1530, 1980, 2560];

/** A width this close below the widest would save nothing. */
const worthwhile = 0.9;

/**
 * A photo whose files an image service makes: Cloudinary, imgix, Shopify, Vercel and the like. The `unpic` package knows
 * how some thirty of them write their addresses; so does any function of your own.
 *
 * The result has `sources` of every width and format, and as `src`, `width` and `height` those of the widest. A photo that
 * the service does not have comes back as it was.
 *
 * @param photo the photo, with the address that the service knows
 * @param resize says the address of a size and format
 * @param options widths and formats
 * @example
 * import { transformUrl } from "unpic";
 * const photo = withSources(tea, (url, image) => transformUrl({ url, ...image }), { formats: ["avif", "jpeg"] });
 */
export function withSources<Given extends Photo<unknown>>(
  photo: Given,
  resize: ResizeImage,
  { widths, formats = [] }: WithSourcesOptions = {},
): Given & Pick<Photo, "sources"> {
  const given: unknown = ownValue(photo, "src");
  const src = ownValue(given, "src") ?? given;
  if (typeof src !== "string") return photo;
  const size = readPictureSize(photo) ?? readPictureSize(given);
  const wanted = readWidths(widths);
  const widest = Math.min(Math.max(...wanted), size?.sizeKnown ? size.width : Number.POSITIVE_INFINITY);
  const fileOf = (width: number, format: string | undefined): string | undefined => {
    const height = size && Math.max(1, Math.round(width / size.ratio));
    const address = resize(src, {
      width,
      ...(height && { height }),
      ...(format !== undefined && { format }),
    });
    return address === undefined ? undefined : String(address);
  };
  const fallback = fileOf(widest, formats.at(-1));
  if (fallback === undefined) {
    warn(
      `The image service has no address for the photo ${describeValue(src)}. It is shown as it is, in one size for every screen. Give the address that the service knows.`,
    );
    return photo;
  }
  const list = [...wanted.filter((width) => width < widest * worthwhile), widest];
  const isHeeded = formats.length < 2 || formats.some((format) => fileOf(widest, format) !== fallback);
  const sources = (formats.length > 0 && isHeeded ? formats : [undefined]).flatMap((format) =>
    list.flatMap((width): PhotoSource | [] => {
      const address = fileOf(width, format);
      if (address === undefined) return [];
      return {
        src: address,
        width,
        ...(format !== undefined && { type: `image/${format === "jpg" ? "jpeg" : format}` }),
      };
    }),
  );
  const height = size?.sizeKnown ? Math.max(1, Math.round(widest / size.ratio)) : undefined;
  const ownSize = size?.sizeKnown ? { width: widest, height } : size && { ratio: size.ratio };
  return { ...photo, ...ownSize, src: fallback, sources };
}

/** The widths a file can have; the usual ones where there is none. */
function readWidths(widths: readonly number[] = usualWidths): readonly number[] {
  const possible = widths.filter((width) => Number.isSafeInteger(width) && width > 0);
  return possible.length > 0 ? possible : usualWidths;
}
