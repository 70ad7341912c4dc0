import { type ResolvedPhoto, resolvePhoto } from "./photo.js";
import { isMissing, ownValue, ownValues } from "./ownValue.js";

/**
 * The picture of a person: an address, a static import or a photo. One of unknown size is taken to be square. It decorates
 * the name beside it, so it has no alt of its own.
 *
 * @returns `undefined` where there is no picture to show
 */
export function readAvatar(value: unknown): ResolvedPhoto | undefined {
  if (isMissing(value)) return undefined;
  const given =
    typeof value === "object" ? ownValues(value, ["src", "width", "height", "ratio", "sources"]) : {};
  const src = typeof value === "object" ? given["src"] : value;
  const hasSize = isSized(given) || isSized(src);
  return resolvePhoto({ ...given, ...(hasSize ? {} : { ratio: 1 }), src, alt: "" });
}

/** Whether a size or a shape was given, be it one that cannot be used. */
function isSized(value: unknown): boolean {
  return ["width", "height", "ratio"].some((name) => !isMissing(ownValue(value, name)));
}
