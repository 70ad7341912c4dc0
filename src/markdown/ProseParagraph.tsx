import {
  Children,
  type ComponentProps,
  type ElementType,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import { ImageFigure } from "../components/ImageFigure/ImageFigure.js";
import type { SiteProps } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";
import { figureProps } from "./figureProps.js";
import { type BuiltPhotos, factsOf } from "./knownPictures.js";
import { readPicture, warnOfUnsized } from "./pictures.js";

/** Props of `ProseParagraph`. */
export type ProseParagraphProps = ElementProps<"p"> &
  Omit<SiteProps, "timeZone"> &
  BuiltPhotos & {
    /** Whether pictures are links to the fullest there is. @default false */
    linked?: boolean | undefined;
    /** What draws the `img` of the text: by it a picture is known. */
    Img?: ElementType | undefined;
  };

/**
 * A paragraph; but pictures alone in one become figures, for texts that did not pass through the rehype plugin. Renders
 * `<p>` or figures.
 */
export function ProseParagraph({
  locale,
  Link,
  Image,
  photoManifest,
  photoFolder,
  linked,
  Img = "img",
  ...props
}: ProseParagraphProps): ReactElement {
  const { children, ...rest } = withoutNode(props);
  const photos = picturesOnly(children, Img)?.map(({ props: image }) =>
    readPicture({ ...image }, factsOf(image.src, { photoManifest, photoFolder })),
  );
  if (photos === undefined || photos.some((photo) => photo.src === undefined))
    return <p {...rest}>{children}</p>;
  warnOfUnsized(photos, photoManifest);
  const figures = photos.map((photo, index) => (
    <ImageFigure
      // oxlint-disable-next-line react/no-array-index-key -- the pictures of a text never change place
      key={index}
      locale={locale}
      Link={Link}
      Image={Image}
      linked={linked}
      {...figureProps(photo)}
    />
  ));
  const isPlain = Object.keys(rest).length === 0;
  return isPlain ? <>{figures}</> : <div {...(rest as ComponentProps<"div">)}>{figures}</div>;
}

type ImageElement = ReactElement<ComponentProps<"img">>;

/** The pictures, where there is nothing else but white space. */
function picturesOnly(children: ReactNode, Img: ElementType): ImageElement[] | undefined {
  const parts = Children.toArray(children).filter(
    (part) =>
      !(typeof part === "string" && part.trim() === "") && !(isValidElement(part) && part.type === "br"),
  );
  const isPicture = (part: ReactNode): part is ImageElement => isValidElement(part) && part.type === Img;
  return parts.length > 0 && parts.every(isPicture) ? parts : undefined;
}
