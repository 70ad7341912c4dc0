import type { ComponentProps, ImgHTMLAttributes, ReactElement, ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { resolvePhoto } from "../../model/photo.js";
import { type FigurePlacement, figureSizes } from "../../model/photoSizes.js";
import { classNames } from "../parts/classNames.js";
import { PhotoCaption } from "../parts/PhotoCaption.js";
import { Picture } from "../parts/Picture.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** What a figure takes besides the photo. */
export interface ImageFigureOptions
  extends Omit<ComponentProps<"figure">, "children" | "id" | "title">,
    Omit<SiteProps, "timeZone"> {
  /** How far the figure steps out of the text column. @default "text" */
  placement?: FigurePlacement | undefined;
  /** Load at once and before other pictures: for the one picture a reader sees first. @default false */
  priority?: boolean | undefined;
  /** `sizes` of the responsive sources. @default computed from the placement */
  sizes?: string | undefined;
  /** More attributes for the `<img>`. */
  imageProps?: ImgHTMLAttributes<HTMLImageElement> | undefined;
}

/** Props of `ImageFigure`: a photo, and how it is placed. */
export type ImageFigureProps = Photo<ReactNode> & ImageFigureOptions;

/**
 * A picture with its caption, credit, terms and original.
 *
 * Renders `<figure>`; nothing where `src` may not be used and there is no caption to keep.
 */
export function ImageFigure({
  src,
  width,
  height,
  ratio,
  alt,
  sources,
  caption,
  credit,
  license,
  original,
  id,
  placement = "text",
  priority = false,
  sizes,
  imageProps,
  locale = en,
  Link,
  Image,
  className,
  ...rest
}: ImageFigureProps): ReactElement | null {
  const photo = resolvePhoto({
    src,
    width,
    height,
    ratio,
    alt,
    sources,
    caption,
    credit,
    license,
    original,
    id,
  });
  if (photo === undefined) {
    // The picture is lost to a bad address, but not what the author wrote of it.
    const text = toNode(caption);
    return isDrawn(text) ? (
      <figure {...rest} className={classNames("co-figure", className)}>
        <figcaption className="co-caption">{text}</figcaption>
      </figure>
    ) : null;
  }
  return (
    <figure {...rest} id={photo.id} className={classNames("co-figure", className)} data-placement={placement}>
      <Picture
        photo={photo}
        sizes={sizes ?? figureSizes(placement, { lazy: !priority })}
        priority={priority}
        Image={Image}
        imageProps={imageProps}
      />
      <PhotoCaption photo={photo} caption={caption} locale={locale} Link={Link} />
    </figure>
  );
}
