import type { Labels, Locale } from "../../content/labels.js";

/** Words of the island `ColorSchemeToggle`: all it needs of a catalog. */
export interface ColorSchemeToggleWords {
  /** What the choice is called, and its three answers. */
  labels: Pick<Labels, "colorScheme" | "lightScheme" | "darkScheme" | "systemScheme">;
  /** BCP 47 tag. */
  lang: string;
}

/**
 * The words of a catalog that the island `ColorSchemeToggle` needs, as its props, so that the catalog itself stays on the
 * server: `<ColorSchemeToggle {...colorSchemeToggleWords(zhHans)} />`.
 */
export function colorSchemeToggleWords({ labels, tag }: Locale): ColorSchemeToggleWords {
  const { colorScheme, lightScheme, darkScheme, systemScheme } = labels;
  return { labels: { colorScheme, lightScheme, darkScheme, systemScheme }, lang: tag };
}
