import type { ReactElement } from "react";
import type { Locale } from "../../content/labels.js";
import { linkTarget } from "./linkTarget.js";
import { namedPhoto } from "./namedPhoto.js";
import { Picture, type PictureProps } from "./Picture.js";

export interface PhotoLinkProps extends PictureProps {
  /** Place of the photo among those it is shown with, from 0. */
  index: number;
  /** Class of the link. */
  className: string;
  /** Words and language. */
  locale: Locale;
}

/**
 * A picture as a link to the fullest there is. Its name is what the photo shows, and its attributes tell the island
 * `Lightbox` what it leads to. Renders `<a>`.
 */
export function PhotoLink({ photo, index, className, locale, ...picture }: PhotoLinkProps): ReactElement {
  const { href, width, height } = linkTarget(photo);
  const size: Record<string, number | undefined> = { "data-co-width": width, "data-co-height": height };
  return (
    <a className={className} href={href} {...size} data-co-photo={index}>
      <Picture {...picture} photo={namedPhoto(photo, index, locale)} />
    </a>
  );
}
