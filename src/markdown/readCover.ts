import type { Photo } from "../content/photo.js";
import { describeValue, kindOf } from "../model/describeValue.js";
import { isMissing, ownItems, ownValue, ownValues } from "../model/ownValue.js";
import { warn } from "../model/warn.js";
import { firstOf, type FrontMatter, readText } from "./frontMatter.js";
import { type BuiltPhotos, factsOf, type PictureFacts } from "./knownPictures.js";
import { readPicture } from "./pictures.js";

/** Names of the picture that opens a post. */
const coverNames = [
  "cover",
  "coverimage",
  "heroimage",
  "hero",
  "featureimage",
  "featuredimage",
  "image",
  "images",
  "thumbnail",
  "indeximg",
  "bannerimg",
  "topimg",
];
const detailNames = ["credit", "license", "copyright", "acquireLicensePage", "original", "id"];
const addressKeys = ["src", "url", "path", "image"];

/**
 * Reads the cover of a post: an address, an object with one, a static import, or a list of which the first counts.
 *
 * @param images what the site or the text knows of pictures, where the size may stand: a table by address, or the list that
 *   the rehype plugin makes
 * @param built the pictures that the build helper made
 */
export function readCover(fields: FrontMatter, images: unknown, built: BuiltPhotos = {}): Photo | undefined {
  return firstOf(fields, coverNames, (given, name) => {
    const value: unknown = Array.isArray(given) ? given[0] : given;
    if (typeof value === "boolean" || isColor(value)) return undefined;
    const key = addressKeys.find((each) => ownValue(value, each) !== undefined);
    const src = key === undefined ? value : ownValue(value, key);
    if (typeof src !== "string" && typeof src !== "object") {
      warn(
        `The ${name} in the front matter is ${kindOf(value)}, not an address. It was left out. Give the address of a picture.`,
      );
      return undefined;
    }
    const beside = (detail: string) =>
      firstOf(fields, [name + detail, `cover${detail}`, `image${detail}`], (text) =>
        readText(text, name + detail),
      );
    const photo = readPicture(
      {
        ...ownValues(value, ["width", "height", "ratio"]),
        src,
        alt: readText(ownValue(value, "alt"), `alt of the ${name}`) ?? beside("alt"),
        title: readText(ownValue(value, "caption"), `caption of the ${name}`) ?? beside("caption"),
      },
      { ...factsBySource(src, images, built), ...detailsOf(value) },
    );
    if (photo.src === undefined) return undefined;
    if (photo.alt === "" && ownValue(value, "alt") !== "") {
      const title = firstOf(fields, ["title"], readText);
      const post = title === undefined ? "" : ` of the post ${describeValue(title)}`;
      warn(
        `The cover ${photo.src}${post} has no alt. Readers who do not see it learn nothing of it. Write ${name}: { src, alt } in the front matter, with alt: "" if it only decorates.`,
      );
    }
    // Without a known size, the figure that draws it says what is missing.
    return photo as Photo;
  });
}

/** A color in place of a picture, as some themes have it: `#fff`, `rgb(…)`, `linear-gradient(…)`. */
function isColor(value: unknown): boolean {
  return typeof value === "string" && /^(?:#|[\w-]+\(|transparent$)/.test(value.trim());
}

/** What is known of one picture. */
function factsBySource(src: unknown, images: unknown, built: BuiltPhotos): object {
  const list = ownItems(images);
  const table =
    list === undefined || typeof src !== "string"
      ? images
      : { [src]: list.find((image) => ownValue(image, "src") === src) };
  return factsOf(src, { ...built, images: table as PictureFacts });
}

/** What the front matter says of the cover beyond its words and its size. */
function detailsOf(value: unknown): Record<string, unknown> {
  const details = Object.entries(ownValues(value, detailNames));
  return Object.fromEntries(details.filter(([, detail]) => !isMissing(detail)));
}
