import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const folder = fileURLToPath(new URL("../../../stories/fixtures/", import.meta.url));

/** The painted pictures of the stories: name, and size in pixels. */
const files = [
  ["harbor-dawn", 1600, 1067],
  ["lighthouse-dusk", 1067, 1600],
  ["fir-ridges", 1600, 900],
  ["moon-road", 1600, 1600],
  ["rain-window", 1600, 1120],
  ["persimmon-snow", 1200, 1600],
  ["tanned-sails", 1600, 1200],
  ["long-shore", 1600, 686],
  ["star-hut", 900, 1600],
  ["dune-grass", 1600, 1280],
  ["fog-pier", 1600, 800],
  ["rice-terraces", 1600, 1067],
];

const { module: words } = await runnerImport(`${folder}photoWords.ts`, {
  configFile: false,
  logLevel: "error",
});

/** The bytes of a picture. */
export const readPhoto = (file) => readFileSync(`${folder}photos/${file}.webp`);

/** Place of the photo whose full picture does not come, on a page that asks for one. */
export const brokenPlace = 3;

/**
 * Linked photos of a page. Every address tells the place: `/photos/3/moon-road.webp`, and `-800` for its small picture.
 *
 * @param {{ count: number, lang: string, fault?: string }} options fault: the name under which one full picture fails
 */
export function photosOf({ count, lang, fault }) {
  const said = words.photoWords[lang === "zh-Hans" || lang === "ar" ? lang : "en"];
  return Array.from({ length: count }, (_, place) => {
    const [name, width, height] = files[place % files.length];
    const { alt, caption = alt } = said[name];
    const round = Math.floor(place / files.length);
    const share = 800 / Math.max(width, height);
    return {
      id: round === 0 ? name : `${name}-${round + 1}`,
      full: `/photos/${place}/${name}.webp${fault && place === brokenPlace ? `?fault=${fault}` : ""}`,
      thumb: `/photos/${place}/${name}-800.webp`,
      width,
      height,
      thumbWidth: Math.round(width * share),
      thumbHeight: Math.round(height * share),
      alt,
      caption,
    };
  });
}
