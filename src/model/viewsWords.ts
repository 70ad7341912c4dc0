import type { Locale, PluralLabel } from "../content/labels.js";

/** Words of an island that shows views: all it needs of a catalog. */
export interface ViewsWords {
  /** Texts by plural category. */
  label: PluralLabel;
  /** BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. */
  numberingSystem: string;
  /** The longest of the texts, as wide as which the place of the words is kept. */
  "data-room": string;
}

/**
 * The words of a catalog that an island which shows views needs, as its props, so that the catalog itself stays on the
 * server: `<WalineViews {...viewsWords(zhHans)} server="…" path="…" />`.
 */
export function viewsWords({ labels, tag, numberingSystem }: Locale): ViewsWords {
  const label = labels.views;
  const room = Object.values(label).reduce((longest, text) =>
    text.length > longest.length ? text : longest,
  );
  return { label, lang: tag, numberingSystem, "data-room": room };
}
