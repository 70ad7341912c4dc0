/** Classes of `Collapsible` that a site's style sheet may rely on. */
export const collapsibleClasses = {
  /** The `<details>`. */
  root: "co-collapsible",
  /** The `<summary>`: what opens it. */
  summary: "co-collapsible-summary",
} as const;
