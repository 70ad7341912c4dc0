import type { Labels, Locale } from "../content/labels.js";

/** Words of the island `ShareButton`: all it needs of a catalog. */
export interface ShareButtonWords {
  /** What the button is called, and what it says it did. */
  labels: Pick<Labels, "share" | "copyLink" | "copied" | "copySelected">;
  /** BCP 47 tag. */
  lang: string;
}

/**
 * The words of a catalog that the island `ShareButton` needs, as its props, so that the catalog itself stays on the
 * server: `<ShareButton url={url} {...shareButtonWords(zhHans)} />`.
 */
export function shareButtonWords({ labels, tag }: Locale): ShareButtonWords {
  const { share, copyLink, copied, copySelected } = labels;
  return { labels: { share, copyLink, copied, copySelected }, lang: tag };
}
