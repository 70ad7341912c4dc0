import type { Photo } from "../../content/photo.js";
import { ownValue } from "../../model/ownValue.js";

const names = [
  "src",
  "width",
  "height",
  "ratio",
  "alt",
  "sources",
  "caption",
  "credit",
  "license",
  "original",
  "id",
];

/** Just the fields of a photo: data from a file must not bring event handlers or attributes of its own. */
export function photoFields<Text>(value: Photo<Text>): Photo<Text> {
  return Object.fromEntries(names.map((name) => [name, ownValue(value, name)])) as unknown as Photo<Text>;
}
