import type { PhotoPlaceholder } from "../../content/photo.js";
import type { Pixels, Sharp } from "../loadSharp.js";

/** Cells along the longer side and the shorter one. */
const longer = 4;
const shorter = 3;

/** Side of the picture in which the dominant color is looked for: colors that are mixed by then are not dominant. */
const sampled = 64;

/**
 * What stands for a picture until it has loaded: a color, and twelve of them.
 *
 * @param sharp the library
 * @param pixels a small version of the picture, upright and opaque
 */
export async function placeholder(sharp: Sharp, pixels: Pixels): Promise<PhotoPlaceholder> {
  const { width, height } = pixels.info;
  const source = (): ReturnType<Sharp> => sharp(pixels.data, { raw: pixels.info }).removeAlpha();
  const sample = await source().resize(sampled, sampled, { fit: "inside" }).png().toBuffer();
  const { dominant } = await sharp(sample).stats();
  const [columns, rows] = width >= height ? [longer, shorter] : [shorter, longer];
  const cells = await source().resize(columns, rows, { fit: "fill", kernel: "cubic" }).raw().toBuffer();
  return {
    color: `#${hexadecimal([dominant.r, dominant.g, dominant.b])}`,
    cells: hexadecimal(cells),
  };
}

function hexadecimal(values: Iterable<number>): string {
  return Array.from(values, (value) => value.toString(16).padStart(2, "0")).join("");
}
