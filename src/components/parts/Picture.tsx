import type { ImgHTMLAttributes, ReactElement } from "react";
import type { ResolvedPhoto } from "../../model/photo.js";
import { classNames } from "./classNames.js";
import { highFetchPriority } from "./fetchPriority.js";
import type { ImageComponent, ImageElementProps } from "./types.js";

export interface PictureProps {
  /** The picture, read by `resolvePhoto`. */
  photo: ResolvedPhoto;
  /** `sizes` of the responsive sources. */
  sizes: string;
  /** Load at once and before other pictures, instead of when the reader comes near. @default false */
  priority?: boolean | undefined;
  /** Load at once, without preference over other pictures. @default false */
  eager?: boolean | undefined;
  /** Image component of the host. @default "img" */
  Image?: ImageComponent | undefined;
  /** More attributes for the `<img>`. */
  imageProps?: ImgHTMLAttributes<HTMLImageElement> | undefined;
}

/** A picture with its responsive sources. Renders `<img>`, inside `<picture>` where there are other formats. */
export function Picture({
  photo,
  sizes,
  priority = false,
  eager = false,
  Image,
  imageProps,
}: PictureProps): ReactElement {
  const responsive = photo.srcSet !== undefined || photo.alternates.length > 0;
  const attributes = {
    // The order matters to Safari and Firefox: `loading` and `sizes` before `src`, or they fetch too early and too much.
    loading: priority || eager ? "eager" : "lazy",
    decoding: "async",
    ...(responsive && { sizes }),
    ...(photo.srcSet !== undefined && { srcSet: photo.srcSet }),
    ...(priority && highFetchPriority),
    ...imageProps,
    width: photo.width,
    height: photo.height,
    src: photo.src,
    alt: photo.captionRepeatsAlt ? "" : photo.alt,
    className: classNames("co-image", imageProps?.className),
  } as const;
  const image =
    Image === undefined ? <img {...attributes} /> : <Image {...(attributes as ImageElementProps)} />;
  if (photo.alternates.length === 0 || Image !== undefined) return image;
  return (
    <picture className="co-picture">
      {photo.alternates.map((alternate) => (
        <source key={alternate.type} type={alternate.type} sizes={sizes} srcSet={alternate.srcSet} />
      ))}
      {image}
    </picture>
  );
}
