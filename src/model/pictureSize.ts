import { ownItems, ownValue } from "./ownValue.js";

/** The room of a picture, in numbers that the `width` and `height` attributes take. */
export interface PictureSize {
  /** Width in whole pixels. */
  width: number;
  /** Height in whole pixels. */
  height: number;
  /** Width divided by height. */
  ratio: number;
  /** Whether `width` and `height` are the file's own, not just numbers in its ratio. */
  sizeKnown: boolean;
}

/** Larger than any picture: numbers beyond it are mistakes, and would be written as `1e+21` in an attribute. */
const largest = 1_000_000;

/** Thinner than any picture, in both directions. */
const thinnest = 1 / 1000;

/** Width that stands for a ratio: enough that rounding the height does not show. */
const standIn = 1600;

/** A positive, finite number of a plausible size; also as digits in a string, which is what HTML attributes hold. */
export function positiveNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && number > 0 && number <= largest ? number : undefined;
}

/**
 * Reads `width` and `height`, or a `ratio` with or without one of them.
 *
 * @param values an object that may have these properties
 * @returns `undefined` where they say no shape, or one that no picture has
 */
export function readPictureSize(values: unknown): PictureSize | undefined {
  const width = positiveNumber(ownValue(values, "width"));
  const height = positiveNumber(ownValue(values, "height"));
  const given = positiveNumber(ownValue(values, "ratio"));
  const ratio = width !== undefined && height !== undefined ? width / height : given;
  if (ratio === undefined || ratio < thinnest || ratio > 1 / thinnest) return undefined;
  if (width !== undefined) return inPixels(width, height ?? width / ratio, ratio, true);
  if (height !== undefined) return inPixels(height * ratio, height, ratio, true);
  return sizeFromRatio(ratio);
}

/**
 * The shape of a picture, told by another file of it: a source whose height is known, the original, the picture for dark
 * pages.
 *
 * @param photo an object that may have these properties
 */
export function knownRatio(photo: unknown): number | undefined {
  const files = [
    ...(ownItems(ownValue(photo, "sources")) ?? []),
    ownValue(photo, "original"),
    ownValue(photo, "dark"),
  ];
  for (const file of files) {
    const size = readPictureSize(file);
    if (size !== undefined) return size.ratio;
  }
  return undefined;
}

/** Whole numbers in the given ratio, for a picture whose size is not known. */
export function sizeFromRatio(ratio: number): PictureSize {
  return inPixels(standIn, standIn / ratio, ratio, false);
}

function inPixels(width: number, height: number, ratio: number, sizeKnown: boolean): PictureSize {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)), ratio, sizeKnown };
}
