import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import { PhotoCaption } from "../parts/PhotoCaption.js";
import { PhotoLink } from "../parts/PhotoLink.js";
import type { ImageComponent, LinkComponent } from "../parts/types.js";
import type { GalleryEntry } from "./galleryEntries.js";

export interface PhotoGalleryItemProps {
  /** The photo. */
  entry: GalleryEntry;
  /** Its place in the gallery, from 0. */
  index: number;
  /** Classes of the `<li>`. */
  itemClassName: string;
  /** Classes of the `<figure>`. */
  photoClassName: string;
  /** `sizes` of the responsive sources. */
  sizes: string;
  /** Load at once, instead of when the reader comes near. */
  eager: boolean;
  /** Words and language. */
  locale: Locale;
  /** Link component of the host. */
  Link: LinkComponent | undefined;
  /** Image component of the host. */
  Image: ImageComponent | undefined;
}

/** A photo of a gallery: its picture, linked to the fullest there is, and its caption. Renders `<li>`. */
export function PhotoGalleryItem({
  entry,
  index,
  itemClassName,
  photoClassName,
  sizes,
  eager,
  locale,
  Link,
  Image,
}: PhotoGalleryItemProps): ReactElement {
  const { photo, shown, id } = entry;
  return (
    <li className={itemClassName}>
      <figure id={id} className={photoClassName}>
        {shown ? (
          <PhotoLink className="co-gallery-link" {...{ photo, index, sizes, eager, locale, Image }} />
        ) : (
          <span className="co-image co-gallery-missing">{!photo.captionRepeatsAlt && photo.alt}</span>
        )}
        <PhotoCaption
          photo={photo}
          caption={photo.caption as ReactNode}
          locale={locale}
          Link={Link}
          original={!shown}
        />
      </figure>
    </li>
  );
}
