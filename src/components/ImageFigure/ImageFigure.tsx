import type { ComponentProps, ImgHTMLAttributes, ReactElement, ReactNode } from "react";
import type { Photo, PhotoDetails } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { type ResolvedPhoto, resolvePhoto } from "../../model/photo.js";
import { type FigurePlacement, figureSizes } from "../../model/photoSizes.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { PhotoCaption } from "../parts/PhotoCaption.js";
import { Picture } from "../parts/Picture.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** What a figure takes besides the photo. */
export interface ImageFigureOptions
  extends Omit<ComponentProps<"figure">, "children" | "dangerouslySetInnerHTML" | "id" | "title">,
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
 * Renders `<figure>`; where `src` may not be used, with the words of the picture alone; nothing
 * where there are none.
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
  const details = { caption, credit, license, original, id };
  const photo = resolvePhoto({ src, width, height, ratio, alt, sources, ...details });
  // A picture is lost to a bad address, but not what the author wrote of it.
  const read = photo ?? resolvePhoto({ ...standIn, alt: alt ?? "", ...details });
  if (read === undefined || (photo === undefined && !hasWords(read, caption))) return null;
  const place = readPlacement(placement);
  return (
    <figure
      {...attributesOf(rest)}
      id={read.id}
      className={classNames("co-figure", className)}
      data-placement={place}
    >
      {photo === undefined ? (
        read.alt !== "" && <span className="co-missing">{read.alt}</span>
      ) : (
        <Picture
          photo={photo}
          sizes={sizes ?? figureSizes(place, { lazy: !priority })}
          priority={priority}
          Image={Image}
          imageProps={imageProps}
        />
      )}
      <PhotoCaption photo={read} caption={caption} locale={locale} Link={Link} />
    </figure>
  );
}

/** Attributes for the root. Photos are spread into props, and data must bring neither HTML nor what makes React throw. */
function attributesOf(rest: ComponentProps<"figure"> & Partial<PhotoDetails>): ComponentProps<"figure"> {
  const { dangerouslySetInnerHTML: _html, style, ...others } = rest;
  const {
    // Facts of a photo for other parts of a page.
    copyright: _copyright,
    acquireLicensePage: _page,
    taken: _taken,
    exif: _exif,
    placeholder: _placeholder,
    ...attributes
  } = others;
  return typeof style === "object" ? { ...attributes, style } : attributes;
}

function hasWords({ alt, credit, license, original }: ResolvedPhoto, caption: ReactNode): boolean {
  return (
    alt !== "" || isDrawn(toNode(caption)) || [credit, license, original].some((note) => note !== undefined)
  );
}

/** Stands for the address of a picture that cannot be shown, while the rest is read. Never drawn. */
const standIn = { src: "#", ratio: 1 };

const placements: readonly unknown[] = ["text", "wide", "full"] satisfies FigurePlacement[];

function readPlacement(value: unknown): FigurePlacement {
  if (placements.includes(value)) return value as FigurePlacement;
  warn(
    `The placement ${describeValue(value)} of a figure is none. The figure stands in the text. Write "text", "wide" or "full".`,
  );
  return "text";
}
