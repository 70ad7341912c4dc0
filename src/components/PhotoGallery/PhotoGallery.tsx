import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { galleryRows } from "../../model/gallery/galleryRows.js";
import { gallerySizes } from "../../model/gallery/gallerySizes.js";
import { nearestRatioStep } from "../../model/gallery/ratioSteps.js";
import { toText } from "../../model/toText.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import type { SiteProps } from "../parts/types.js";
import { galleryEntries } from "./galleryEntries.js";
import { PhotoGalleryItem } from "./PhotoGalleryItem.js";
import { rowClasses } from "./rowClasses.js";

/** How the photos of a gallery are arranged: in rows of equally high photos. */
export type GalleryLayout = "rows";

/** Props of `PhotoGallery`. */
export interface PhotoGalleryProps
  extends Omit<ComponentProps<"div">, "children">,
    Omit<SiteProps, "timeZone"> {
  /** The photos, in order: 1 to 1,000. Their sizes decide the rows, so give `width` and `height`, or a `ratio`. */
  photos: readonly Photo<ReactNode>[];
  /** How they are arranged. @default "rows" */
  layout?: GalleryLayout | undefined;
  /** Name of the list, for assistive technology, where no heading says what it shows. */
  label?: string | undefined;
}

/** The range of container widths, between phone and desk, whose first row is taken for the one seen first. */
const middleRange = 3;

/**
 * Photos in rows: all of a row equally high, rows as even as the photos allow, at every width of the container. The
 * browser needs no script for it. Every picture is a link to the fullest there is: its original, else its largest source,
 * else itself.
 *
 * Renders `<div>` with a list; nothing where there is no photo.
 */
export function PhotoGallery({
  photos,
  layout = "rows",
  label,
  locale = en,
  Link,
  Image,
  className,
  ...rest
}: PhotoGalleryProps): ReactElement | null {
  const entries = galleryEntries(photos, rest.id);
  if (entries.length === 0) return null;
  if (layout !== "rows") {
    warn(
      `PhotoGallery has no layout ${describeValue(layout)}. The photos are shown in rows. Leave layout out, or give "rows".`,
    );
  }
  const shapes = entries.map(({ photo }) => nearestRatioStep(photo.ratio));
  const ratios = shapes.map(({ ratio }) => ratio);
  const rows = galleryRows(ratios);
  const firstRowEnd = rows[middleRange]?.breaks[0] ?? 0;
  const sizes = gallerySizes(ratios, rows, firstRowEnd);
  const classes = rowClasses(shapes, rows);
  return (
    <div {...rest} className={classNames("co-gallery", className)} data-layout="rows">
      {/* A list without markers is no list to Safari unless its role says so. */}
      <ul
        role="list"
        aria-label={toText(label, "label of a PhotoGallery")}
        className={classNames(...classes.list)}
      >
        {entries.map((entry, index) => (
          <PhotoGalleryItem
            // oxlint-disable-next-line react/no-array-index-key -- photos have no identity but their place
            key={index}
            entry={entry}
            index={index}
            itemClassName={classNames(...(classes.items[index] ?? []))}
            photoClassName={classNames(...(classes.photos[index] ?? []))}
            sizes={sizes[index] ?? "100vw"}
            eager={index < firstRowEnd}
            locale={locale}
            Link={Link}
            Image={Image}
          />
        ))}
      </ul>
    </div>
  );
}
