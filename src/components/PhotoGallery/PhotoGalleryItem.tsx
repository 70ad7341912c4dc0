import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { ResolvedPhoto } from "../../model/photo.js";
import { PhotoCaption } from "../parts/PhotoCaption.js";
import { Picture } from "../parts/Picture.js";
import type { ImageComponent, LinkComponent } from "../parts/types.js";
import type { GalleryEntry } from "./galleryEntries.js";
import { linkTarget } from "./linkTarget.js";
import { namedPhoto } from "./namedPhoto.js";

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
          <a className="co-gallery-link" {...linkAttributes(photo)} data-co-photo={index}>
            <Picture photo={namedPhoto(photo, index, locale)} sizes={sizes} eager={eager} Image={Image} />
          </a>
        ) : (
          <span className="co-image co-gallery-missing">{photo.alt}</span>
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

function linkAttributes(photo: ResolvedPhoto): Record<string, string | number | undefined> {
  const { href, width, height } = linkTarget(photo);
  return { href, "data-co-width": width, "data-co-height": height };
}
