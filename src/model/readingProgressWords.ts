import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `ReadingProgress`: all it needs of a catalog. */
export interface ReadingProgressWords {
  /** What the bar is called, and how the time left is told. */
  labels: Pick<Labels, "readingProgress" | "timeLeft">;
  /** BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
}

/**
 * The words of a catalog that the island `ReadingProgress` needs, as its props, so that the catalog itself stays on the
 * server: `<ReadingProgress readingTime={postReadingTime(post)} {...readingProgressWords(zhHans)} />`.
 */
export function readingProgressWords({ labels, tag, numberingSystem }: Locale): ReadingProgressWords {
  const { readingProgress, timeLeft } = labels;
  return { labels: { readingProgress, timeLeft }, lang: tag, numberingSystem };
}
