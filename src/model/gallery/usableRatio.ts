/** Thinner than any picture, in both directions: beyond it, sums of ratios lose their digits. */
const thinnest = 1 / 1000;

/** The shape most cameras take: stands for one that is not known. */
export const usualRatio: number = 3 / 2;

/** A ratio to compute with: 3:2 for what is not a positive, finite number, and nothing beyond 1:1000 or 1000:1. */
export function usableRatio(ratio: number): number {
  if (ratio >= thinnest && ratio <= 1 / thinnest) return ratio;
  if (!(ratio > 0 && ratio < Infinity)) return usualRatio;
  return ratio < 1 ? thinnest : 1 / thinnest;
}
