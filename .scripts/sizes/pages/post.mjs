import { createBlog } from "colophon";
import { en } from "colophon/locales/en";
import { createElement } from "react";

/** The site whose pages are weighed. */
export const blog = createBlog({
  locale: en,
  license: "CC-BY-4.0",
  site: { name: "Harbor Notes", url: "https://harbor.example" },
});

const titles = ["The boat", "The winch", "The nets"];

/** What a post says of itself. */
export const post = {
  title: "Four in the afternoon",
  url: "/posts/four",
  published: "2026-03-02",
  words: 900,
  headings: titles.map((text, index) => ({ depth: 2, slug: `part-${index}`, text })),
};

const { p, pre, ImageFigure } = blog.mdx;

/** Paragraphs, headings, code and a figure, as they come out of Markdown. */
export const text = titles.flatMap((title, index) => [
  createElement("h2", { key: title, id: `part-${index}` }, title),
  createElement(p, { key: `${title}: text` }, "The tide comes in, and the boats with it."),
  createElement(pre, { key: `${title}: code` }, createElement("code", null, "export const tide = 4.2;")),
  createElement(ImageFigure, {
    key: `${title}: picture`,
    src: `/tea-${index}.jpg`,
    alt: "Two cups on a windowsill",
    width: 1600,
    height: 1067,
  }),
]);
