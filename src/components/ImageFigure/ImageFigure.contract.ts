/** Classes of `ImageFigure` that a site's style sheet may rely on. */
export const imageFigureClasses = {
  /** The `<figure>`. */
  root: "co-figure",
  /** The `<picture>`, where the photo has other formats. */
  picture: "co-picture",
  /** The `<img>`. */
  image: "co-image",
  /** What stands in place of a picture without a usable address: its alt. */
  missing: "co-missing",
  /** The `<figcaption>`. */
  caption: "co-caption",
  /** The caption's own text. */
  captionText: "co-caption-text",
  /** Credit, terms and the link to the original. */
  credit: "co-credit",
} as const;

/** Data attributes of `ImageFigure` that a site's style sheet may rely on. */
export const imageFigureAttributes = {
  /** On the root: how far the figure steps out of the text column, `text`, `wide` or `full`. */
  placement: "data-placement",
} as const;
