import type { Photo, PhotoDetails } from "../../content/photo.js";
import { ownValues } from "../../model/ownValue.js";

/** What a photo may say of itself. */
const fields: Record<keyof PhotoDetails | "src" | "width" | "height" | "ratio", true> = {
  src: true,
  width: true,
  height: true,
  ratio: true,
  alt: true,
  sources: true,
  dark: true,
  caption: true,
  credit: true,
  license: true,
  copyright: true,
  acquireLicensePage: true,
  original: true,
  taken: true,
  exif: true,
  placeholder: true,
  id: true,
};

/** The names of the fields of a photo. */
export const photoFieldNames: readonly string[] = Object.keys(fields);

/** Just the fields of a photo: data from a file must not bring event handlers or attributes of its own. */
export function photoFields<Text>(value: Photo<Text>): Photo<Text> {
  // What the fields hold is checked where they are read; the type only says which there are.
  return ownValues(value, photoFieldNames) as unknown as Photo<Text>;
}

/** What is left of the props of a component that takes the fields of a photo among others. */
export function withoutPhotoFields<Props extends object>(props: Props): Omit<Props, keyof typeof fields> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !Object.hasOwn(fields, name))) as Omit<
    Props,
    keyof typeof fields
  >;
}
