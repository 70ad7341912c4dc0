import type { ReactElement } from "react";
import type { ImageComponent, ImageElementProps } from "../components/parts/types.js";
import { figureSizes } from "../model/photoSizes.js";
import { type ElementProps, withoutNode } from "./elementProps.js";
import { type BuiltPhotos, factsOf } from "./knownPictures.js";
import { readPicture, warnOfUnbuilt, wordsOf } from "./pictures.js";

/** Props of `ProseImage`. */
export type ProseImageProps = ElementProps<"img"> &
  BuiltPhotos & {
    /** Image component of the host. */
    Image?: ImageComponent | undefined;
  };

/**
 * A picture in a line of text or in a figure, by the host's image component where its size is known. One that cannot be
 * shown leaves its words. Renders `<img>` or text.
 */
export function ProseImage({ Image, photoManifest, photoFolder, ...props }: ProseImageProps): ReactElement {
  const photo = readPicture({ ...props }, factsOf(props.src, { photoManifest, photoFolder }));
  const { src, alt, width, height } = photo;
  if (src === undefined) return <>{wordsOf(photo)}</>;
  warnOfUnbuilt([photo], photoManifest);
  const size = width === undefined ? undefined : { width, height };
  const attributes = {
    loading: "lazy",
    decoding: "async",
    ...withoutNode(props),
    ...size,
    src,
    alt,
  } as const;
  if (Image === undefined || width === undefined || height === undefined)
    return <img {...attributes} alt={alt} />;
  // The rehype plugin draws without a host's component, and leaves out what a picture in one file has no use for.
  const isFigure = props.className?.split(" ").includes("co-image");
  const sizes = isFigure ? figureSizes("text", { lazy: attributes.loading === "lazy", width }) : undefined;
  return <Image {...(sizes && { sizes })} {...(attributes as ImageElementProps)} />;
}
