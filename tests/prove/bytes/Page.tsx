import type { ReactElement } from "react";
import {
  FigureGroup,
  type FigureGroupProps,
  ImageFigure,
  type ImageFigureProps,
  type Photo,
  PhotoGallery,
  type PhotoGalleryProps,
  PostLayout,
} from "../../../src/index.js";

/** What a page shows. */
export interface PageProps {
  /** The picture above the text. */
  cover?: Photo | undefined;
  /** Figures of the text, from the first. */
  figures?: readonly ImageFigureProps[] | undefined;
  /** A figure of several pictures. */
  group?: FigureGroupProps | undefined;
  /** How many paragraphs stand before the gallery. */
  paragraphs?: number | undefined;
  /** A gallery. */
  photos?: PhotoGalleryProps["photos"] | undefined;
}

/** A post with pictures. */
export function Page({ cover, figures = [], group, paragraphs = 0, photos }: PageProps): ReactElement {
  return (
    <PostLayout post={{ title: "Two kinds of tea", cover }}>
      {figures.map((figure) => (
        <ImageFigure key={figure.id} {...figure} />
      ))}
      {group && <FigureGroup {...group} />}
      {Array.from({ length: paragraphs }, (_, index) => (
        <p key={index}>{"Tea is picked by hand. ".repeat(30)}</p>
      ))}
      {photos && <PhotoGallery photos={photos} />}
    </PostLayout>
  );
}
