import { PictureError } from "../errors.js";
import type { Pixels, Sharp } from "../loadSharp.js";
import type { EncodeSettings } from "../options.js";

/** What building a picture needs. */
export interface EncodeContext {
  /** The library. */
  sharp: Sharp;
  /** How the files look. */
  settings: EncodeSettings;
  /** Pictures with more pixels are refused. */
  limitInputPixels: number;
  /** Writes a file into the folder written to. */
  write: (name: string, data: Uint8Array) => Promise<void>;
  /** Stops between two widths. */
  signal: AbortSignal | undefined;
}

/** What a file says of itself. */
export type Metadata = Awaited<ReturnType<ReturnType<Sharp>["metadata"]>>;

/** An original, opened. */
export interface OpenedPicture {
  /** What it says of itself. */
  metadata: Metadata;
  /** Width in pixels, upright. */
  width: number;
  /** Height in pixels, upright. */
  height: number;
  /** Whether something behind it could be seen. */
  transparent: boolean;
  /** Whether it moves. */
  animated: boolean;
  /** The picture (of an animation, its first frame) in another width: upright, in sRGB as sharp makes it, without metadata. */
  resize: (width: number) => Promise<Pixels>;
  /** The whole animation in another width, as WebP. */
  animate: (width: number, encode: (frames: ReturnType<Sharp>) => ReturnType<Sharp>) => Promise<Buffer>;
}

/**
 * Opens an original. It is decoded anew for every width: JPEG files can be read at an eighth of their size, and no more
 * than one size of a large picture is in memory.
 *
 * @throws PictureError for an original that cannot be decoded
 */
export async function openPicture(bytes: Uint8Array, context: EncodeContext): Promise<OpenedPicture> {
  const { sharp, limitInputPixels } = context;
  // Defects that lose part of the picture are errors; what decoders only grumble about is not.
  const open = (animated = false): ReturnType<Sharp> =>
    sharp(bytes, { failOn: "error", limitInputPixels, animated });
  const metadata = await decode(() => open().metadata(), bytes, context);
  const { width, height } = metadata.autoOrient;
  const transparent = metadata.hasAlpha && !(await decode(() => open().stats(), bytes, context)).isOpaque;
  return {
    metadata,
    width,
    height,
    transparent,
    animated: (metadata.pages ?? 1) > 1 && metadata.format !== "heif",
    resize: (target) => {
      const upright = open().autoOrient().resize({ width: target });
      const still = transparent ? upright : upright.removeAlpha();
      return decode(() => readPixels(still), bytes, context);
    },
    animate: (target, encode) =>
      decode(() => encode(open(true).resize({ width: target })).toBuffer(), bytes, context),
  };
}

/** sharp tells of its work with transparency, too: given back to it with the pixels, that would change their colors. */
async function readPixels(picture: ReturnType<Sharp>): Promise<Pixels> {
  const { data, info } = await picture.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, info: { width, height, channels } };
}

async function decode<Result>(
  work: () => Promise<Result>,
  bytes: Uint8Array,
  context: EncodeContext,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PictureError(await explain(message, bytes, context), { cause: error });
  }
}

async function explain(
  message: string,
  bytes: Uint8Array,
  { sharp, limitInputPixels }: EncodeContext,
): Promise<string> {
  if (/pixel limit/i.test(message)) {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return `It has ${width} × ${height} pixels, more than the ${limitInputPixels} allowed. Make it smaller, or raise limitInputPixels.`;
  }
  const [line = ""] = message.split("\n");
  return `The file is damaged or cut off (${line.replace(/^Input buffer has corrupt header: /, "")}).`;
}
