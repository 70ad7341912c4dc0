/** Classes of `PhotoGallery` that a site's style sheet may rely on. */
export const photoGalleryClasses = {
  /** The `<div>`: the container whose width decides the arrangement. */
  root: "co-gallery",
  /** The note above the photos. */
  notice: "co-notice",
  /** The `<figure>` around all photos, where they have a caption together. */
  group: "co-gallery-group",
  /** The `<ul>`. */
  list: "co-gallery-list",
  /** An `<li>`. It has no box of its own. */
  item: "co-gallery-item",
  /** On the last `<li>`. */
  last: "co-last",
  /** The `<figure>` of a photo. */
  photo: "co-gallery-photo",
  /** The link around a picture. */
  link: "co-gallery-link",
  /** What stands in place of a picture without a usable address: a box of its shape with its alt. */
  missing: "co-gallery-missing",
  /** The `<picture>`, where the photo has other formats. */
  picture: "co-picture",
  /** The `<img>`. */
  image: "co-image",
  /** The `<figcaption>`. */
  caption: "co-caption",
  /** The caption's own text. */
  captionText: "co-caption-text",
  /** Credit and terms. */
  credit: "co-credit",
} as const;

/** Data attributes of `PhotoGallery` that a site's style sheet or script may rely on. */
export const photoGalleryAttributes = {
  /** On the root: how the photos are arranged: `rows`, `masonry`, `grid` or `strip`. */
  layout: "data-layout",
  /** On a link: index of the photo in the gallery, from 0. */
  photo: "data-co-photo",
  /** On a link: width in pixels of the picture it leads to, where known. */
  width: "data-co-width",
  /** On a link: height in pixels of the picture it leads to, where known. */
  height: "data-co-height",
} as const;

/** Custom properties of `PhotoGallery` that a site may set. */
export const photoGalleryVariables = {
  /**
   * Space between photos, in rows and strips. The breaks are computed for 12 px; with another gap rows are as straight, but
   * less even. In columns the space is a twentieth of a column's width.
   */
  gap: "--co-gallery-gap",
} as const;
