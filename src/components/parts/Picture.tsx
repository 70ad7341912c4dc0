import type { ImgHTMLAttributes, ReactElement } from "react";
import type { ResolvedPhoto, ResolvedPicture } from "../../model/photo.js";
import { classNames } from "./classNames.js";
import { PictureElement } from "./PictureElement.js";
import { Placeholder } from "./Placeholder.js";
import type { ImageComponent } from "./types.js";

export interface PictureProps {
  /** The picture, read by `resolvePhoto`. */
  photo: ResolvedPhoto;
  /** `sizes` of the responsive sources. */
  sizes: string;
  /** Load at once and before other pictures, instead of when the reader comes near. @default false */
  priority?: boolean | undefined;
  /** Load at once, without preference over other pictures. @default false */
  eager?: boolean | undefined;
  /** Draw the cells of a placeholder, not only its color: for one picture, not for a thousand. @default false */
  detailed?: boolean | undefined;
  /** Image component of the host. @default "img" */
  Image?: ImageComponent | undefined;
  /** More attributes for the `<img>`. */
  imageProps?: ImgHTMLAttributes<HTMLImageElement> | undefined;
}

/**
 * A picture with its responsive sources. Renders `<img>`, inside `<picture>` where there are other formats; and both
 * inside a `<span>` where there is a placeholder behind it, or a second picture for dark pages.
 */
export function Picture({
  photo,
  sizes,
  priority = false,
  eager = false,
  detailed = false,
  Image,
  imageProps,
}: PictureProps): ReactElement {
  const { dark } = photo;
  // Of a pair only one has a box, and a lazy picture without a box is not loaded.
  const loading = (priority || eager) && dark === undefined ? "eager" : "lazy";
  const alt = photo.captionRepeatsAlt ? "" : photo.alt;
  const shape = photo.ratioKnown ? undefined : "co-image-fitted";
  const draw = (picture: ResolvedPicture, scheme?: string): ReactElement => (
    <>
      {picture.placeholder && (
        <Placeholder placeholder={picture.placeholder} detailed={detailed} className={scheme} />
      )}
      <PictureElement
        picture={picture}
        {...{ alt, sizes, loading, priority, Image, imageProps }}
        className={classNames(shape, scheme)}
      />
    </>
  );
  if (dark === undefined && photo.placeholder === undefined) return draw(photo);
  return (
    <span className="co-frame">
      {dark === undefined ? draw(photo) : draw(photo, "co-on-light")}
      {dark !== undefined && draw(dark, "co-on-dark")}
    </span>
  );
}
