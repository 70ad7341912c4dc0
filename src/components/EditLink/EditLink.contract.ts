/** Classes of `EditLink` that a site's style sheet may rely on. */
export const editLinkClasses = {
  /** The `<p>`. */
  root: "co-edit",
} as const;
