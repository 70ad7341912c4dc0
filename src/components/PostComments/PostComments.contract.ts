/** Classes of `PostComments` that a site's style sheet may rely on. */
export const postCommentsClasses = {
  /** The `<section>`. */
  root: "co-comments",
  /** Its heading. */
  heading: "co-comments-heading",
} as const;
