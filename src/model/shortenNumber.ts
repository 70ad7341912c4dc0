import type { NumberStep } from "../content/numbers.js";
import { describeValue } from "./describeValue.js";
import { type FormatLocale, formatterCache } from "./intl.js";
import { fillLabel } from "./label.js";
import { ownItems, ownValue } from "./ownValue.js";
import { warn } from "./warn.js";

/** A number in short. */
export interface ShortNumber {
  /** What is shown. */
  text: string;
  /** A number of the same plural form as the short one, which is not always that of the exact one. */
  plural: number;
}

const million = 1e6;

// By default, Intl drops the decimal from three digits on: 12,345 would be 12K.
const compactFormat = formatterCache(
  (locales, numberingSystem) =>
    new Intl.NumberFormat(locales, { numberingSystem, notation: "compact", maximumFractionDigits: 1 }),
);
const decimalFormats = [0, 1, 2, 3].map((maximumFractionDigits) =>
  formatterCache(
    (locales, numberingSystem) => new Intl.NumberFormat(locales, { numberingSystem, maximumFractionDigits }),
  ),
);

/**
 * Writes a number in short.
 *
 * @param value a whole number from 0 up
 * @param notation a `NumberNotation`, or anything else
 * @returns `undefined` where the notation leaves the number as it is, and with a warning where it is no notation
 */
export function shortenNumber(
  value: number | bigint,
  locale: FormatLocale,
  notation: unknown,
): ShortNumber | undefined {
  if (notation === undefined || notation === null || notation === "standard") return undefined;
  if (notation === "compact") return compact(value, locale);
  const items = ownItems(notation);
  if (items === undefined) {
    refuse(describeValue(notation));
    return undefined;
  }
  return byStep(Number(value), locale, items.map(readStep));
}

function compact(value: number | bigint, locale: FormatLocale): ShortNumber | undefined {
  const parts = compactFormat(locale).formatToParts(value);
  if (!parts.some(({ type }) => type === "compact")) return undefined;
  // The short number is round: thousands have the plural form of 1,000 and millions that of 1,000,000, which Romance
  // languages tell apart ("1,2 M de vues").
  return { text: parts.map((part) => part.value).join(""), plural: value >= 999_950 ? million : 1000 };
}

function byStep(value: number, locale: FormatLocale, steps: (Step | undefined)[]): ShortNumber | undefined {
  const known = steps.filter((step) => step !== undefined).toSorted((a, b) => a.from - b.from);
  let index = known.findLastIndex(({ from }) => from <= value);
  let step = known[index];
  if (step === undefined || !Number.isFinite(value)) return undefined;
  // 999,950 in thousands is 1,000: it already belongs to the millions.
  for (let next = known[++index]; next && roundedBy(step, value) >= next.from; next = known[++index])
    step = next;
  const number = decimalFormats[step.digits]?.(locale).format(value / step.divide) ?? "";
  const plural = step.divide >= million ? million : Math.round(roundedBy(step, value));
  return { text: fillLabel(step.text, { number }), plural };
}

function roundedBy({ divide, digits }: Step, value: number): number {
  return Number((value / divide).toFixed(digits)) * divide;
}

type Step = Required<NumberStep> & { digits: number };

function readStep(step: unknown): Step | undefined {
  const from = ownValue(step, "from");
  const divide = ownValue(step, "divide");
  const text = ownValue(step, "text");
  const digits = ownValue(step, "digits") ?? 1;
  if (isAtLeastOne(from) && isAtLeastOne(divide) && isDigits(digits) && isTemplate(text)) {
    return { from, divide, digits, text };
  }
  refuse("a step that cannot be read");
  return undefined;
}

function refuse(given: string): void {
  warn(
    `A number notation is ${given}. It is passed over. Write "standard", "compact" or steps like { from: 1000, divide: 1000, text: "{number}k" }.`,
  );
}

function isAtLeastOne(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 1;
}

function isDigits(value: unknown): value is number {
  return typeof value === "number" && decimalFormats[value] !== undefined;
}

function isTemplate(value: unknown): value is string {
  return typeof value === "string" && value.includes("{number}");
}
