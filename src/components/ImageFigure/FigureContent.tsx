import type { ReactElement, ReactNode } from "react";
import { Picture, type PictureProps } from "../parts/Picture.js";
import { PhotoCaption, type PhotoCaptionProps } from "../parts/PhotoCaption.js";
import type { FigurePhoto } from "./readFigurePhoto.js";

export interface FigureContentProps
  extends Omit<PictureProps, "photo" | "detailed">,
    Pick<PhotoCaptionProps, "locale" | "Link" | "name"> {
  /** The photo. */
  of: FigurePhoto;
}

/** A picture and its caption; of a picture that cannot be shown, its words. */
export function FigureContent({ of, name, locale, Link, ...picture }: FigureContentProps): ReactElement {
  const { photo, shown } = of;
  return (
    <>
      {shown && <Picture photo={photo} detailed {...picture} />}
      {!shown && photo.alt !== "" && <span className="co-missing">{photo.alt}</span>}
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
