import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `CopyAttribution`: all it needs of a catalog. */
export interface CopyAttributionWords {
  /** What a button is called, and what it says it did. */
  labels: Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;
  /** BCP 47 tag. */
  lang: string;
}

/**
 * The words of a catalog that the island `CopyAttribution` needs, as its props, so that the catalog itself stays on the server:
 * `<CopyAttribution {...copyAttributionWords(zhHans)} />`.
 */
export function copyAttributionWords({ labels, tag }: Locale): CopyAttributionWords {
  const { copy, copyFormat, copied, copySelected } = labels;
  return { labels: { copy, copyFormat, copied, copySelected }, lang: tag };
}
