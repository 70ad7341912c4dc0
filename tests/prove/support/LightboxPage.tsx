import type { ReactElement } from "react";
import { PhotoGallery, type PhotoGalleryProps } from "../../../src/index.js";
import { Lightbox } from "../../../src/islands/Lightbox.js";
import { en } from "../../../src/locales/en.js";
import { lightboxWords } from "../../../src/model/lightboxWords.js";

/** What a page shows. */
export interface LightboxPageProps {
  /** How many photos its gallery has. */
  count: number;
  /** Whether the island is there. */
  hasLightbox: boolean;
}

const photosOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `photo-${index + 1}`,
    src: `/pictures/${index + 1}`,
    alt: `Rows of tea, picture ${index + 1}`,
    caption: `Harvest ${index + 1}`,
    width: 300,
    height: 200,
    original: { url: `/pictures/${index + 1}?full`, width: 1500, height: 1000 },
  })) as unknown as PhotoGalleryProps["photos"];

const Text = ({ id }: { id: string }): ReactElement => (
  <section id={id} style={{ blockSize: 700 }}>
    <h2>The {id} harvest</h2>
    <p>Leaves are picked before the rain, and rest a night.</p>
  </section>
);

/** A post with a gallery in its middle. It is as wide in every window, so that nothing but the lightbox moves it. */
export function Page({ count, hasLightbox }: LightboxPageProps): ReactElement {
  return (
    <article className="co-post" lang="en" style={{ inlineSize: 560, margin: 0 }}>
      <h1 style={{ fontSize: 32 }}>Two kinds of tea</h1>
      <a href="/elsewhere">Elsewhere</a>
      <Text id="first" />
      <PhotoGallery id="photos" size="small" photos={photosOf(count)} />
      {hasLightbox && <Lightbox for="photos" {...lightboxWords(en)} />}
      <button type="button" id="button">
        A button below
      </button>
      <Text id="second" />
      <Text id="third" />
    </article>
  );
}
