import {
  Children,
  type ComponentProps,
  type ElementType,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import { EmbedFacade } from "../components/EmbedFacade/EmbedFacade.js";
import { ImageFigure } from "../components/ImageFigure/ImageFigure.js";
import { textOfNode } from "../components/parts/textOfNode.js";
import type { SiteProps } from "../components/parts/types.js";
import { embedAddress } from "../model/embed/embedAddress.js";
import { type ElementProps, withoutNode } from "./elementProps.js";
import { embedProps } from "./embeds.js";
import { figureProps } from "./figureProps.js";
import { type BuiltPhotos, factsOf } from "./knownPictures.js";
import { readPicture, warnOfUnsized } from "./pictures.js";

/** Props of `ProseParagraph`. */
export type ProseParagraphProps = ElementProps<"p"> &
  Omit<SiteProps, "timeZone"> &
  BuiltPhotos & {
    /** Whether pictures are links to the fullest there is. @default false */
    linked?: boolean | undefined;
    /** Whether a link to a video becomes one. @default false */
    embeds?: boolean | undefined;
    /** What draws the `a` of the text: by it a link is known. */
    Anchor?: ElementType | undefined;
    /** What draws the `img` of the text: by it a picture is known. */
    Img?: ElementType | undefined;
  };

/**
 * A paragraph; but pictures alone in one become figures, and where a site asks for it, a link to a video becomes one, for
 * texts that did not pass through the rehype plugin. A picture in a link stays in its paragraph. Renders `<p>`, figures or
 * `<div>`.
 */
export function ProseParagraph({
  locale,
  Link,
  Image,
  photoManifest,
  photoFolder,
  linked,
  embeds,
  Img = "img",
  Anchor = "a",
  ...props
}: ProseParagraphProps): ReactElement {
  const { children, ...rest } = withoutNode(props);
  const [link, ...others] = (embeds && only<"a">(children, Anchor)) || [];
  const { href, children: words } = link?.props ?? {};
  if (href !== undefined && others.length === 0 && isWords(words) && embedAddress(href) !== undefined) {
    return (
      <EmbedFacade
        {...(rest as ComponentProps<"div">)}
        {...embedProps(href, textOfNode(words))}
        locale={locale}
        Image={Image}
      />
    );
  }
  const photos = only<"img">(children, Img)?.map(({ props: image }) =>
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

/** Whether a link holds nothing that the facade would lose, such as a picture. */
function isWords(node: ReactNode): boolean {
  return Children.toArray(node).every((part) => {
    if (!isValidElement<{ children?: ReactNode }>(part)) return true;
    const { children } = part.props;
    return Children.count(children) > 0 && isWords(children);
  });
}

/** The elements of one kind, where there is nothing else but white space. */
function only<Name extends "a" | "img">(
  children: ReactNode,
  Kind: ElementType,
): ReactElement<ComponentProps<Name>>[] | undefined {
  const parts = Children.toArray(children).filter(
    (part) =>
      !(typeof part === "string" && part.trim() === "") && !(isValidElement(part) && part.type === "br"),
  );
  const isKind = (part: ReactNode): part is ReactElement<ComponentProps<Name>> =>
    isValidElement(part) && part.type === Kind;
  return parts.length > 0 && parts.every(isKind) ? parts : undefined;
}
