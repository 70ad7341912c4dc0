/** Classes of `Tabs` and `Tab` that a site's style sheet may rely on. */
export const tabsClasses = {
  /**
   * The `<div>`. The island `TabControls` gives it `::part(tablist)`, `::part(tab)`, `::part(selected)` for the tab that is
   * open, and `::part(panel)` around each `<section>`.
   */
  root: "co-tabs",
  /** The `<section>` of a tab. */
  tab: "co-tab",
  /** Its heading, which the island shows as a tab. */
  label: "co-tab-label",
} as const;

/** Data attributes of `Tabs` and `Tab` that a site's style sheet may rely on. */
export const tabsAttributes = {
  /** On the root: the group that switches together. */
  group: "data-co-tabs",
  /** On a `<section>`: its name within the group. */
  value: "data-co-tab",
} as const;
