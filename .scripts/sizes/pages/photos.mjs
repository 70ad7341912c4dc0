import { Lightbox } from "colophon/islands";
import { lightboxWords, viewsWords } from "colophon/model";
import { WalineViews } from "colophon/views/waline";
import { createElement } from "react";
import { blog, post, text } from "./post.mjs";

const photos = [1, 2, 3].map((number) => ({
  src: `/boat-${number}.jpg`,
  alt: `Boat ${number}`,
  width: 1600,
  height: 1067,
}));

/** A post with an album that opens over the page, and a count of its views. */
export default function Page() {
  const { locale } = blog;
  const views = createElement(WalineViews, {
    server: "https://waline.example",
    path: post.url,
    ...viewsWords(locale),
  });
  return createElement(
    blog.PostLayout,
    { post, views },
    text,
    createElement(blog.PhotoGallery, { id: "photos", photos }),
    createElement(Lightbox, { for: "photos", ...lightboxWords(locale) }),
  );
}
