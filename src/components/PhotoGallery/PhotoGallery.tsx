import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import type { GallerySize } from "../../model/gallery/galleryRanges.js";
import type { LastRow } from "../../model/gallery/layoutRows.js";
import { toText } from "../../model/toText.js";
import { classNames } from "../parts/classNames.js";
import { photoNotice } from "../parts/PhotoNotice.js";
import { textOfNode } from "../parts/textOfNode.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { galleryEntries } from "./galleryEntries.js";
import { type GalleryLayout, readGalleryOptions } from "./galleryOptions.js";
import { planGallery } from "./galleryPlan.js";
import { PhotoGalleryItem } from "./PhotoGalleryItem.js";

/** A photo of a gallery. */
export type GalleryPhoto<Text = string> = Photo<Text> & {
  /** Give the photo a row of its own that it fills, however tall it gets; in rows and grids. @default false */
  fullWidth?: boolean | undefined;
};

/** Props of `PhotoGallery`. */
export interface PhotoGalleryProps
  extends Omit<ComponentProps<"div">, "children">,
    Omit<SiteProps, "timeZone"> {
  /**
   * The photos, in order. Up to 1,000 are smooth. Their sizes decide how they are arranged, so give `width` and `height`,
   * or a `ratio`.
   */
  photos: readonly GalleryPhoto<ReactNode>[];
  /**
   * How they are arranged. A masonry of photos with captions, whose height nobody knows before they are drawn, lines its
   * photos up side by side in browsers without `display: grid-lanes`; one of more than some 1,200 photos is shown in rows.
   *
   * @default "rows"
   */
  layout?: GalleryLayout | undefined;
  /** How large they are: how high rows should be, how many columns there are. No row is 1.5 times as high. @default "medium" */
  size?: GallerySize | undefined;
  /** What becomes of photos that are too few to fill the last row. @default "natural" */
  lastRow?: LastRow | undefined;
  /** Shape of the photos of a grid: width divided by height. @default 1 */
  ratio?: number | undefined;
  /**
   * How many photos there were before some were added, or all such numbers, ascending: the rows of those photos, but for
   * the last two, stay as they were. @default none
   */
  settled?: number | readonly number[] | undefined;
  /** What is to be said of all photos together, below them. @default none */
  caption?: ReactNode;
  /**
   * A note above the photos: `true` that they lost detail so that they load fast, in the language of the page, or words of
   * your own. @default none
   */
  notice?: ReactNode;
  /**
   * Name of the list, for assistive technology, where no heading says what it shows.
   *
   * @default none; of a strip, which the keyboard reaches, the text of the caption, else the word for photos
   */
  label?: string | undefined;
}

/**
 * Photos in rows, columns, a grid or a strip, at every width of the container. The browser needs no script for it, and Tab
 * goes through the photos in their order. Every picture is a link to the fullest there is: its original, else its largest
 * source, else itself.
 *
 * Renders `<div>` with a list, inside a `<figure>` where there is a caption; nothing where there is no photo.
 */
export function PhotoGallery({
  photos,
  layout,
  size,
  lastRow,
  ratio,
  settled,
  caption,
  notice,
  label,
  locale = en,
  Link,
  Image,
  className,
  ...rest
}: PhotoGalleryProps): ReactElement | null {
  const entries = galleryEntries(photos, rest.id);
  if (entries.length === 0) return null;
  const plan = planGallery(
    entries,
    readGalleryOptions({ layout, size, lastRow, ratio, settled }, entries.length),
  );
  const text = toNode(caption);
  const name = toText(label, "label of a PhotoGallery");
  const isStrip = plan.layout === "strip";
  const list = (
    // A list without markers is no list to Safari unless its role says so.
    <ul
      role="list"
      // What has the focus needs a name.
      aria-label={name ?? (isStrip ? (toText(textOfNode(text)) ?? locale.labels.photosPart) : undefined)}
      className={classNames(...plan.list)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard, also where Tab passes links over
      tabIndex={isStrip ? 0 : undefined}
    >
      {entries.map((entry, index) => (
        <PhotoGalleryItem
          // oxlint-disable-next-line react/no-array-index-key -- photos have no identity but their place
          key={index}
          entry={entry}
          index={index}
          itemClassName={classNames(...(plan.items[index] ?? []))}
          photoClassName={classNames(...(plan.photos[index] ?? []))}
          sizes={plan.sizes[index] ?? "100vw"}
          eager={index < plan.eager}
          locale={locale}
          Link={Link}
          Image={Image}
        />
      ))}
    </ul>
  );
  return (
    <div {...rest} className={classNames("co-gallery", className)} data-layout={plan.layout}>
      {photoNotice(notice, locale)}
      {isDrawn(text) ? (
        <figure className="co-gallery-group">
          {list}
          <figcaption className="co-caption">{text}</figcaption>
        </figure>
      ) : (
        list
      )}
    </div>
  );
}
