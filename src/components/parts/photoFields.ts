import type { Photo } from "../../content/photo.js";
import { ownValues } from "../../model/ownValue.js";

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
  // What the fields hold is checked where they are read; the type only says which there are.
  return ownValues(value, names) as unknown as Photo<Text>;
}
