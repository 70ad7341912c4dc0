/** Classes of `PostNotice` that a site's style sheet may rely on. */
export const postNoticeClasses = {
  /** The `<aside>`. */
  root: "co-status",
  /** One status. */
  item: "co-status-item",
  /** Its name. */
  name: "co-status-name",
  /** What it says. */
  text: "co-status-text",
} as const;

/** Data attributes of `PostNotice` that a site's style sheet may rely on. */
export const postNoticeAttributes = {
  /**
   * On one status: `superseded`, `outdated`, `archived`, `corrected`, `machine-translated`, `ai-assisted` or
   * `sponsored`.
   */
  status: "data-status",
} as const;
