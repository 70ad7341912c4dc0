/** Classes of `PostNavigation` that a site's style sheet may rely on. */
export const postNavigationClasses = {
  /** The `<nav>`. */
  root: "co-navigation",
  /** The link to one of the posts. */
  link: "co-navigation-link",
  /** Which of them it is. Its arrow is `::before` or `::after`. */
  label: "co-navigation-label",
  /** Its title. */
  title: "co-navigation-title",
} as const;

/** Attributes of `PostNavigation` that a site's style sheet may rely on. */
export const postNavigationAttributes = {
  /** On a link: `prev` or `next`. */
  relation: "rel",
} as const;
