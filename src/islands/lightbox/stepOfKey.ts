"use client";

/** Where keys lead, whatever the direction of the text: a number of photos on, or to an end. */
const steps: Readonly<Record<string, number>> = {
  Home: -Infinity,
  End: Infinity,
  PageUp: -1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: 0,
  ArrowDown: 0,
};

/**
 * How many photos on a key leads. Arrows turn the photos to the left and right, as the language reads.
 *
 * @param key the key, as `KeyboardEvent.key`
 * @param isRightToLeft direction of the dialog
 * @returns 0 for keys that would only scroll the page behind; `undefined` for all that are none of ours
 */
export function stepOfKey(key: string, isRightToLeft: boolean): number | undefined {
  if (!Object.hasOwn(steps, key)) return undefined;
  const step = steps[key] as number;
  return isRightToLeft && key.startsWith("Arrow") ? -step : step;
}
