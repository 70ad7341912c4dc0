"use client";

import type { ReactElement } from "react";
import type { Labels } from "../content/labels.js";
import { useCopyButtons } from "./parts/useCopyButtons.js";

/** The words of the island, from the labels of a locale. */
export type CopyAttributionLabels = Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;

/** Props of `CopyAttribution`: plain data. */
export interface CopyAttributionProps {
  /** `id` of the `Attribution`, or of anything around it. @default every attribution of the page */
  for?: string | undefined;
  /** Words, from the labels of the page's locale: `copyAttributionWords` takes just these. */
  labels: CopyAttributionLabels;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
}

const textOf = (place: Element) => place.nextElementSibling;

/**
 * Adds a button to each format of an `Attribution`, which copies it. Stands anywhere on the page, once for each `for` or
 * once without it.
 *
 * Where the browser refuses the clipboard (an insecure page, a permission, a frame), the text is selected instead. What
 * happened is announced politely. The buttons live in shadow trees, so React finds the server's markup as it left it,
 * whenever it hydrates; style them as `.co-attribution-copy::part(button)`.
 *
 * Renders an empty `<output>`, a live region for the announcements.
 *
 * @example <CopyAttribution {...copyAttributionWords(en)} />
 */
export function CopyAttribution({ for: id, labels, lang }: CopyAttributionProps): ReactElement {
  const announcement = useCopyButtons({
    id,
    island: "CopyAttribution",
    place: "data-co-copy",
    find: textOf,
    labels,
  });
  return (
    <output lang={lang} className="co-attribution-status">
      {announcement}
    </output>
  );
}
