import type { Photo } from "../../content/photo.js";

/** Just the fields of a photo: data from a file must not bring event handlers or attributes of its own. */
export function photoFields<Text>(value: Photo<Text>): Photo<Text> {
  const { src, width, height, ratio, alt, sources, caption, credit, license, original, id } = Object(
    value,
  ) as Photo<Text>;
  return { src, width, height, ratio, alt, sources, caption, credit, license, original, id } as Photo<Text>;
}
