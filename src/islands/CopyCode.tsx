"use client";

import type { ReactElement } from "react";
import type { Labels } from "../content/labels.js";
import { useCopyButtons } from "./parts/useCopyButtons.js";

/** Props of `CopyCode`: plain data. */
export interface CopyCodeProps {
  /** `id` of the `CodeBlock`, or of anything around it. @default every code block of the page */
  for?: string | undefined;
  /** Words, from the labels of the page's locale: `copyCodeWords` takes just these. */
  labels: Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
}

const codeOf = (place: Element) => place.closest("[data-co-code]")?.querySelector("pre code");

/**
 * Adds a button to every code block, which copies the code as its author wrote it: without the numbers of its lines, and
 * a diff with its signs, so that it is still a patch. Stands anywhere on the page, once.
 *
 * Where the browser refuses the clipboard (an insecure page, a permission, a frame), the code is selected instead. What
 * happened is announced politely. The buttons live in shadow trees; style them as `.co-code-copy::part(button)`.
 *
 * Renders an empty `<output>`, a live region for the announcements.
 *
 * @example <CopyCode {...copyCodeWords(en)} />
 */
export function CopyCode({ for: id, labels, lang }: CopyCodeProps): ReactElement {
  const announcement = useCopyButtons({
    id,
    island: "CopyCode",
    place: "data-co-copy-code",
    find: codeOf,
    labels,
  });
  return (
    <output lang={lang} className="co-code-status">
      {announcement}
    </output>
  );
}
