/** Classes of `Attribution` that a site's style sheet may rely on. */
export const attributionClasses = {
  /** The `<details>`. */
  root: "co-attribution",
  /** The `<summary>`: what opens it. */
  summary: "co-attribution-summary",
  /** What the license asks for. */
  note: "co-attribution-note",
  /** The `<dl>` of formats. */
  formats: "co-attribution-formats",
  /** One format: its name and the attribution in it. */
  format: "co-attribution-format",
  /** The `<dt>`: the name of the format. */
  name: "co-attribution-name",
  /** The `<dd>`. */
  value: "co-attribution-value",
  /** Room for the button of the island `CopyAttribution`; empty without it. The button is its `::part(button)`. */
  copy: "co-attribution-copy",
  /** The attribution in words. */
  text: "co-attribution-text",
  /** The attribution in code: HTML, Markdown or BibTeX. */
  code: "co-attribution-code",
} as const;

/** Data attributes of `Attribution` that a site's style sheet and scripts may rely on. */
export const attributionAttributes = {
  /** On one format: `text`, `html`, `markdown` or `bibtex`. */
  format: "data-format",
  /** On the room for the button: the name of what it copies, in the language of the page. */
  copy: "data-co-copy",
} as const;
