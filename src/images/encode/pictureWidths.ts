/**
 * The widths a picture is written in. Each is at most 1.3 times the one before, so that a browser never has to load much
 * more than it shows; from a gallery's picture on a phone to a full-width one on a dense screen.
 */
export const defaultWidths: readonly number[] = [320, 416, 540, 700, 910, 1180, 1530, 1980, 2560];

/** WebP stores neither side of a picture in more than 14 bits. */
const longestSide = 16_383;

/** A width this close below the widest would save nothing. */
const worthwhile = 0.9;

/**
 * The widths of one picture: those of the list that are smaller, and its own or the largest of the list. Never larger
 * than the picture.
 *
 * @param width width of the upright picture, in pixels
 * @param height its height
 * @param widths the widths wanted, in any order
 */
export function pictureWidths(width: number, height: number, widths: readonly number[]): number[] {
  const fitting =
    height > longestSide ? Math.max(1, Math.floor((width * longestSide) / height)) : longestSide;
  const widest = Math.min(width, fitting, Math.max(...widths));
  const smaller = widths.filter((candidate) => candidate < widest * worthwhile);
  return [...new Set([...smaller, widest])].toSorted((a, b) => a - b);
}
