import type { ReactElement, ReactNode } from "react";
import { PhotoLink } from "../parts/PhotoLink.js";
import { Picture, type PictureProps } from "../parts/Picture.js";
import { PhotoCaption, type PhotoCaptionProps } from "../parts/PhotoCaption.js";
import type { ReadPhoto } from "../parts/readPhoto.js";

export interface FigureContentProps
  extends Omit<PictureProps, "photo" | "detailed">,
    Pick<PhotoCaptionProps, "locale" | "Link" | "name"> {
  /** The photo. */
  of: ReadPhoto;
  /** Whether the picture is a link to the fullest there is. */
  linked: boolean;
  /** Place of the picture among those of the figure, from 0. @default 0 */
  index?: number | undefined;
}

/** A picture and its caption; of a picture that cannot be shown, its words. */
export function FigureContent({
  of,
  linked,
  index = 0,
  name,
  locale,
  Link,
  ...picture
}: FigureContentProps): ReactElement {
  const { photo, shown } = of;
  return (
    <>
      {shown && !linked && <Picture photo={photo} detailed {...picture} />}
      {shown && linked && (
        <PhotoLink className="co-figure-link" {...{ photo, index, locale }} detailed {...picture} />
      )}
      {!shown && photo.alt !== "" && !photo.captionRepeatsAlt && (
        <span className="co-missing">{photo.alt}</span>
      )}
      <PhotoCaption
        photo={photo}
        name={name}
        caption={photo.caption as ReactNode}
        locale={locale}
        Link={Link}
      />
    </>
  );
}
