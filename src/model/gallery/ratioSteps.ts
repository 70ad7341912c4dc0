/**
 * Ratios in steps of 1 %, as a coarse and a fine factor. Two short lists of classes then give every photo its shape
 * without a `style` attribute, which a strict content security policy forbids.
 */
const step = 1.01;

/** Steps between two coarse factors. */
const fineSteps = 16;

const coarseSteps = 19;

/** Exponent of the first step: 1.01 ^ -121 is 3:10, and the last step, 303 later, 6:1. */
const first = -121;

/** The coarse factors, ascending: the ratio of every sixteenth step. */
export const coarseFactors: readonly number[] = Array.from({ length: coarseSteps }, (_, index) =>
  sixDigits(step ** (first + index * fineSteps)),
);

/** The fine factors, ascending from 1. */
export const fineFactors: readonly number[] = Array.from({ length: fineSteps }, (_, index) =>
  sixDigits(step ** index),
);

/** A ratio as the style sheet draws it. */
export interface RatioStep {
  /** Index into {@link coarseFactors}. */
  coarse: number;
  /** Index into {@link fineFactors}. */
  fine: number;
  /** The product of the two factors. */
  ratio: number;
}

/**
 * The step nearest to a ratio, at most 0.5 % off. Ratios beyond the span get its first or last step: a taller picture than
 * 3:10 or a wider one than 6:1 would be a strip too thin to see or to hit, so it is cropped, and seen whole behind its link.
 *
 * @param ratio width divided by height: positive and finite
 */
export function nearestRatioStep(ratio: number): RatioStep {
  return stepAt(Math.round(Math.log(ratio) / Math.log(step)) - first);
}

const lastPlace = coarseSteps * fineSteps - 1;

function stepAt(place: number): RatioStep {
  const inSpan = Math.min(Math.max(place, 0), lastPlace);
  const coarse = Math.floor(inSpan / fineSteps);
  const fine = inSpan % fineSteps;
  return { coarse, fine, ratio: (coarseFactors[coarse] ?? 1) * (fineFactors[fine] ?? 1) };
}

/** As many digits as the style sheet writes, so that model and browser multiply the same numbers. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
