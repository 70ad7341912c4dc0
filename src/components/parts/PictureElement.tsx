import type { ImgHTMLAttributes, ReactElement } from "react";
import type { ResolvedPicture } from "../../model/photo.js";
import { classNames } from "./classNames.js";
import { highFetchPriority } from "./fetchPriority.js";
import type { ImageComponent, ImageElementProps } from "./types.js";

export interface PictureElementProps {
  /** The picture. */
  picture: ResolvedPicture;
  /** What a screen reader says of it. */
  alt: string;
  /** `sizes` of the responsive sources. */
  sizes: string;
  /** When the browser loads it. */
  loading: "eager" | "lazy";
  /** Whether the browser loads it before other pictures. */
  priority: boolean;
  /** Class beside its own. */
  className?: string | undefined;
  /** Image component of the host. @default "img" */
  Image?: ImageComponent | undefined;
  /** More attributes for the `<img>`. */
  imageProps?: ImgHTMLAttributes<HTMLImageElement> | undefined;
}

/** One picture with its responsive sources. Renders `<img>`, inside `<picture>` where there are other formats. */
export function PictureElement({
  picture,
  alt,
  sizes,
  loading,
  priority,
  className,
  Image,
  imageProps,
}: PictureElementProps): ReactElement {
  // The image component of a host makes files of several widths itself, and chooses them by the sizes.
  const responsive = Image !== undefined || picture.srcSet !== undefined || picture.alternates.length > 0;
  const attributes = {
    // The order matters to Safari and Firefox: `loading` and `sizes` before `src`, or they fetch too early and too much.
    loading,
    decoding: "async",
    ...(responsive && { sizes }),
    ...(picture.srcSet !== undefined && { srcSet: picture.srcSet }),
    ...(priority && highFetchPriority),
    ...imageProps,
    width: picture.width,
    height: picture.height,
    src: picture.src,
    alt,
    className: classNames("co-image", className, imageProps?.className),
  } as const;
  const image =
    Image === undefined ? (
      <img {...attributes} alt={alt} />
    ) : (
      <Image {...(attributes as ImageElementProps)} />
    );
  if (picture.alternates.length === 0 || Image !== undefined) return image;
  return (
    <picture className="co-picture">
      {picture.alternates.map((alternate) => (
        <source key={alternate.type} type={alternate.type} sizes={sizes} srcSet={alternate.srcSet} />
      ))}
      {image}
    </picture>
  );
}
