import type { ComponentProps, ImgHTMLAttributes, ReactElement, ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { type FigurePlacement, figureSizes } from "../../model/photoSizes.js";
import { classNames } from "../parts/classNames.js";
import { figureNumber } from "../parts/figureNumber.js";
import { withoutPhotoFields } from "../parts/photoFields.js";
import { photoNotice } from "../parts/PhotoNotice.js";
import { readPhoto } from "../parts/readPhoto.js";
import type { SiteProps } from "../parts/types.js";
import { usableProps } from "../parts/usableProps.js";
import { FigureContent } from "./FigureContent.js";
import { plainAttributes } from "./plainAttributes.js";
import { readPlacement } from "./readPlacement.js";

/** What a figure takes, of one picture or several. */
export interface FigureOptions
  extends Omit<ComponentProps<"figure">, "children" | "dangerouslySetInnerHTML" | "id" | "title">,
    Omit<SiteProps, "timeZone"> {
  /** Number of the figure, before its caption: "Figure 3". A text, such as `"A.1"`, is taken as it stands. @default none */
  number?: number | string | undefined;
  /** `id` of the place in the text that refers to the figure: its number then leads back there. @default nowhere */
  referencedBy?: string | undefined;
  /**
   * A note above the pictures: that they lost detail so that they load fast (`true`), or words of your own.
   * @default none
   */
  notice?: ReactNode;
  /**
   * Make every picture a link to the fullest there is: its original, else its largest source, else itself. The island
   * `Lightbox` opens such pictures in place. @default false
   */
  linked?: boolean | undefined;
}

/** What a figure takes besides the photo. */
export interface ImageFigureOptions extends FigureOptions {
  /**
   * How far the figure steps out of the text column; `side`: the text flows around it, in posts with room for both.
   * @default "text"
   */
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

const placements: readonly FigurePlacement[] = ["text", "wide", "full", "side"];

/**
 * A picture with its caption, credit, terms and original.
 *
 * Renders `<figure>`; where `src` may not be used, with the words of the picture alone; nothing
 * where there are none.
 */
export function ImageFigure(props: ImageFigureProps): ReactElement | null {
  const {
    number,
    referencedBy,
    notice,
    linked = false,
    placement = "text",
    priority = false,
    imageProps,
    locale = en,
    Link,
    Image,
    ...rest
  } = usableProps(withoutPhotoFields(props));
  const { className, sizes, ...attributes } = plainAttributes(rest);
  const figure = readPhoto(props);
  if (figure === undefined) return null;
  const { photo } = figure;
  const place = readPlacement(placement, placements);
  const width = photo.sizeKnown ? photo.width : undefined;
  return (
    <figure
      {...attributes}
      id={photo.id}
      className={classNames("co-figure", className)}
      data-placement={place}
    >
      {photoNotice(notice, locale)}
      <FigureContent
        of={figure}
        name={figureNumber(number, referencedBy, locale)}
        sizes={sizes ?? figureSizes(place, { lazy: !priority, width })}
        imageProps={plainAttributes(imageProps)}
        {...{ linked, priority, locale, Link, Image }}
      />
    </figure>
  );
}
