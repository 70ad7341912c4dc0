import type { ReactElement, ReactNode } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { figurePartName } from "../../model/figureName.js";
import { safeId } from "../../model/identifier.js";
import { ownItems } from "../../model/ownValue.js";
import { type FigurePlacement, figureSizes } from "../../model/photoSizes.js";
import { classNames } from "../parts/classNames.js";
import { figureNumber } from "../parts/figureNumber.js";
import { photoNotice } from "../parts/PhotoNotice.js";
import { readPhoto } from "../parts/readPhoto.js";
import { takeId } from "../parts/takeId.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import { FigureContent } from "./FigureContent.js";
import { plainAttributes } from "./plainAttributes.js";
import type { FigureOptions } from "./ImageFigure.js";
import { readPlacement } from "./readPlacement.js";

/** Props of `FigureGroup`. */
export interface FigureGroupProps extends FigureOptions {
  /** The pictures, in order: up to four stand side by side where there is room. */
  photos: readonly Photo<ReactNode>[];
  /** What is to be said of all of them. @default nothing */
  caption?: ReactNode;
  /** How far the figure steps out of the text column. @default "text" */
  placement?: Exclude<FigurePlacement, "side"> | undefined;
  /** Fragment by which the page links to the figure. */
  id?: string | undefined;
}

const placements: readonly Exclude<FigurePlacement, "side">[] = ["text", "wide", "full"];

/**
 * One figure of several pictures, which are called (a), (b) and so on, each with a caption of its own. For an album, whose
 * pictures nobody refers to, there is `PhotoGallery`.
 *
 * Renders `<figure>` with a `<figure>` for each picture; nothing where there is none.
 */
export function FigureGroup({
  photos,
  caption,
  number,
  referencedBy,
  notice,
  linked = false,
  placement = "text",
  id,
  locale = en,
  Link,
  Image,
  className,
  ...rest
}: FigureGroupProps): ReactElement | null {
  const parts = (ownItems(photos) ?? []).flatMap((photo) => readPhoto(photo) ?? []);
  if (parts.length === 0) return null;
  const place = readPlacement(placement, placements);
  const name = figureNumber(number, referencedBy, locale);
  const text = toNode(caption);
  const ownId = safeId(id, "");
  const ids = new Set([ownId]);
  return (
    <figure
      {...plainAttributes(rest)}
      id={ownId}
      className={classNames("co-figure", className)}
      data-placement={place}
    >
      {photoNotice(notice, locale)}
      <div className="co-figure-parts">
        {parts.map((part, index) => (
          <figure
            // oxlint-disable-next-line react/no-array-index-key -- the pictures of a figure never change place
            key={index}
            id={takeId(part.photo.id, ids, "FigureGroup")}
            className={classNames("co-figure-part", index === parts.length - 1 && "co-last")}
          >
            <FigureContent
              of={part}
              name={<span className="co-figure-number">{figurePartName(index, locale)}</span>}
              // Measured while the figure still comes in, the first picture would be as wide as all.
              sizes={figureSizes(place, { count: parts.length })}
              {...{ linked, index, locale, Link, Image }}
            />
          </figure>
        ))}
      </div>
      {(name !== undefined || isDrawn(text)) && (
        <figcaption className="co-caption">
          {name}
          {name !== undefined && isDrawn(text) && " "}
          {text}
        </figcaption>
      )}
    </figure>
  );
}
