"use client";

/** Classes of `ColorSchemeToggle` that a site's style sheet may rely on. */
export const colorSchemeToggleClasses = {
  /** The `<fieldset>`. */
  root: "co-scheme",
  /** Its `<legend>`, which is spoken and not painted. */
  legend: "co-scheme-legend",
  /** One answer, a `<label>`. */
  choice: "co-scheme-choice",
  /** Its `<input type="radio">`, unseen on top of it. */
  input: "co-scheme-input",
  /** Its picture. */
  icon: "co-scheme-icon",
  /** Its word, which is spoken and not painted. */
  word: "co-scheme-word",
} as const;

/** Data attributes of `ColorSchemeToggle` that a site's style sheet may rely on. */
export const colorSchemeToggleAttributes = {
  /** On the root: `ready` once it is known what was chosen, before that `idle`; then it keeps its place and shows nothing. */
  state: "data-state",
} as const;
