/** Classes of `ImageFigure`, `FigureGroup` and `PhotoNotice` that a site's style sheet may rely on. */
export const imageFigureClasses = {
  /** The `<figure>`. */
  root: "co-figure",
  /** The `<div>` above the pictures that says they lost detail. */
  notice: "co-notice",
  /** Around the pictures of a figure that has several. */
  parts: "co-figure-parts",
  /** The `<figure>` of one of them. */
  part: "co-figure-part",
  /** On the last of them. */
  last: "co-last",
  /** The `<a>` around a picture that is linked. */
  link: "co-figure-link",
  /** The `<span>` around a picture that has a placeholder, or another one for dark pages. */
  frame: "co-frame",
  /** What stands behind a picture until it has loaded, an `<svg>`. */
  placeholder: "co-placeholder",
  /** The `<picture>`, where the photo has other formats. */
  picture: "co-picture",
  /** The `<img>`. */
  image: "co-image",
  /** On the `<img>` of a photo whose shape nobody knows: it is drawn within 3:2. */
  fitted: "co-image-fitted",
  /** On what is shown on light pages only. */
  onLight: "co-on-light",
  /** On what is shown on dark pages only. */
  onDark: "co-on-dark",
  /** What stands in place of a picture without a usable address: its alt. */
  missing: "co-missing",
  /** The `<figcaption>`. */
  caption: "co-caption",
  /** The caption's own text. */
  captionText: "co-caption-text",
  /** "Figure 3" and "(a)" before it. */
  number: "co-figure-number",
  /** Credit, terms and the link to the original. */
  credit: "co-credit",
} as const;

/** Data attributes of `ImageFigure` that a site's style sheet may rely on. */
export const imageFigureAttributes = {
  /** On the root: how the figure stands, `text`, `wide`, `full` or `side`. */
  placement: "data-placement",
  /** On a link: index of the picture in the figure, from 0. */
  photo: "data-co-photo",
  /** On a link: width in pixels of the picture it leads to, where known. */
  width: "data-co-width",
  /** On a link: height in pixels of the picture it leads to, where known. */
  height: "data-co-height",
} as const;
