import type { Photo, Post, Site } from "../../src/model.js";

/** The site of the posts that tests tell machines of. */
export const harborNotes: Site = { name: "Harbor Notes", url: "https://harbor.example" };

/** A picture on that site. */
export const press: Photo = { src: "/press.jpg", alt: "A press", width: 1600, height: 1067 };

/** A post that says everything of itself that machines are told, but for its language and its terms. */
export const wholePost: Post = {
  title: "The old press",
  subtitle: "How a winch stand became a shop",
  url: "/the-old-press",
  summary: "Forty years in a boathouse.",
  published: "2026-03-02",
  updated: "2026-05-17T10:30",
  authors: [{ name: "Ines Falk", url: "/ines" }, "Jo Marsh"],
  categories: ["Craft", "Harbors"],
  tags: [{ name: "printing", url: "/tags/printing" }, "iron"],
  series: { name: "The boathouse", url: "/series/boathouse" },
  cover: press,
  readingTime: 9,
  stats: {
    characters: 9400,
    words: 1960,
    scripts: { latin: { characters: 9400, words: 1960 } },
    codeLines: 0,
    images: 1,
    tables: 0,
    formulas: 0,
  },
};
