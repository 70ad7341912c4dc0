import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `CopyCode`: all it needs of a catalog. */
export interface CopyCodeWords {
  /** What a button is called, and what it says it did. */
  labels: Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;
  /** BCP 47 tag. */
  lang: string;
}

/**
 * The words of a catalog that the island `CopyCode` needs, as its props, so that the catalog itself stays on the server:
 * `<CopyCode {...copyCodeWords(zhHans)} />`.
 */
export function copyCodeWords({ labels, tag }: Locale): CopyCodeWords {
  const { copy, copyFormat, copied, copySelected } = labels;
  return { labels: { copy, copyFormat, copied, copySelected }, lang: tag };
}
