import type { ImageMetadata } from "astro";
import type { Photo } from "colophon";
import words from "../../content/words.json";

const files = import.meta.glob<ImageMetadata>("../photos/*.webp", { eager: true, import: "default" });

/** All photos with what is said of them, as Astro knows their files; the fragment of each is its name. */
export const album: Photo[] = Object.entries(words).map(([name, said]) => ({
  ...said,
  id: name,
  src: files[`../photos/${name}.webp`] as ImageMetadata,
  sources: [files[`../photos/${name}-800.webp`] as ImageMetadata],
}));
