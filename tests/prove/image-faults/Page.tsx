import type { ReactElement } from "react";
import {
  ImageFigure,
  type ImageElementProps,
  type Photo,
  PhotoGallery,
  type PhotoGalleryProps,
  PostLayout,
} from "../../../src/index.js";

/** What a page shows. */
export interface PageProps {
  /** Which part the picture stands in. */
  part: "figure" | "gallery" | "cover";
  /** The picture. */
  photo: Photo;
  /** The pictures beside it in a gallery. */
  others: readonly Photo[];
  /** Whether the picture is asked for as CORS wants it. */
  crossOrigin: boolean;
}

function SharedImage({ alt, ...props }: ImageElementProps): ReactElement {
  return <img crossOrigin="anonymous" alt={alt} {...props} />;
}

/** A post whose picture has a fault. */
export function Page({ part, photo, others, crossOrigin }: PageProps): ReactElement {
  const Image = crossOrigin ? SharedImage : undefined;
  const [first, last] = others;
  const photos = [first, photo, last] as PhotoGalleryProps["photos"];
  const cover = part === "cover" ? photo : undefined;
  return (
    <PostLayout post={{ title: "Two kinds of tea", cover }} Image={Image}>
      <p>Before the picture.</p>
      {part === "figure" && <ImageFigure {...photo} Image={Image} />}
      {part === "gallery" && <PhotoGallery photos={photos} Image={Image} />}
      <p>After the picture.</p>
    </PostLayout>
  );
}
