import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../.scripts/lib/run.mjs";
import { photoWords } from "../../../stories/fixtures/photoWords.ts";
import { webpSize } from "./webp.mjs";

const fixtures = join(root, "stories/fixtures");
const names = Object.keys(photoWords.en);
const posts = ["ar-short-post.md", "en-essay.md", "zh-long-read.md"];

/** Size of a photo of the stories, by the name of its file. */
export const photoSize = (file) => webpSize(readFileSync(join(fixtures, "photos", file)));

/** A photo, as the build of a site that serves it from `/photos` would know it. */
const photoFacts = (name) => ({
  src: `/photos/${name}.webp`,
  ...photoSize(`${name}.webp`),
  sources: [{ src: `/photos/${name}-800.webp`, width: photoSize(`${name}-800.webp`).width }],
});

function writeContent(folder, name, content) {
  mkdirSync(join(folder, "content"), { recursive: true });
  writeFileSync(join(folder, "content", name), JSON.stringify(content));
}

const copyPhotos = (folder) => cpSync(join(fixtures, "photos"), folder, { recursive: true });

/** What every site draws, put where it looks for it: posts and photos of the stories. */
export const copyContent = {
  next(folder) {
    for (const post of posts) cpSync(join(fixtures, "posts", post), join(folder, "content/posts", post));
    copyPhotos(join(folder, "public/photos"));
    // By the address that the posts write.
    const images = Object.fromEntries(names.map((name) => [`../photos/${name}.webp`, photoFacts(name)]));
    writeContent(folder, "images.json", images);
    const albums = Object.entries(photoWords).map(([lang, words]) => [
      lang,
      names.map((name) => ({ ...photoFacts(name), ...words[name], id: name })),
    ]);
    writeContent(folder, "albums.json", Object.fromEntries(albums));
  },
  astro(folder) {
    copyPhotos(join(folder, "src/photos"));
    writeContent(folder, "words.json", photoWords.en);
  },
  "react-router"(folder) {
    copyPhotos(join(folder, "public/photos"));
    const album = names.map((name) => ({ ...photoFacts(name), ...photoWords.en[name], id: name }));
    writeContent(folder, "album.json", album);
  },
};
