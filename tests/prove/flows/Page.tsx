import { type ReactElement, useRef } from "react";
import { FigureGroup, ImageFigure, PhotoGallery, PostLayout } from "../../../src/index.js";
import { Lightbox } from "../../../src/islands.js";
import { ar } from "../../../src/locales/ar.js";
import { en } from "../../../src/locales/en.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import { lightboxWords } from "../../../src/model.js";
import { ControlledPhotos } from "./ControlledPhotos.js";
import type { PageProps } from "./pageProps.js";

const locales = { en, ar, "zh-Hans": zhHans };

/** A gallery in a dialog of the page, with its lightbox. */
function DialogOfPage({ children }: { children: ReactElement[] }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Show the album
      </button>
      <dialog ref={dialog} aria-label="Album">
        {children}
      </dialog>
    </>
  );
}

/** A post with photos, and lightboxes for them. */
export function Page(props: PageProps): ReactElement {
  const { lang, galleries, figures, group, lightboxes, controlled, inDialog = false, paragraphs = 1 } = props;
  const locale = locales[lang];
  const albums = galleries.map(({ id, label, photos }) => (
    <PhotoGallery key={id} id={id} label={label} photos={photos} locale={locale} />
  ));
  const islands = lightboxes.map((lightbox, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- they never change place
    <Lightbox key={`lightbox ${index}`} {...lightbox} {...lightboxWords(locale)} />
  ));
  return (
    <main>
      <PostLayout post={{ title: "Two kinds of tea", lang }} locale={locale}>
        <p>
          <a href="/other">Before the photos</a>
        </p>
        {Array.from({ length: paragraphs }, (_, index) => (
          <p key={index}>{"Tea is picked by hand. ".repeat(8)}</p>
        ))}
        {figures.map((figure) => (
          <ImageFigure key={figure.id} {...figure} locale={locale} />
        ))}
        {group && <FigureGroup {...group} locale={locale} />}
        {inDialog ? <DialogOfPage>{[...albums, ...islands]}</DialogOfPage> : albums}
        {controlled && <ControlledPhotos {...controlled} words={lightboxWords(locale)} />}
        <p>
          <a href="/other">After the photos</a>
        </p>
      </PostLayout>
      {!inDialog && islands}
    </main>
  );
}
