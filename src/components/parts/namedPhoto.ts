import type { Locale } from "../../content/labels.js";
import { formatNumber } from "../../model/format.js";
import { fillLabel } from "../../model/label.js";
import type { ResolvedPhoto } from "../../model/photo.js";
import { toText } from "../../model/toText.js";
import { toNode } from "./toNode.js";
import { textOfNode } from "./textOfNode.js";

/**
 * The photo with a text alternative in every case: its picture is the whole content of a link, which must have a name.
 * The caption stands in where there is no alt; where alt repeats it, a name heard twice is better than a link without one.
 */
export function namedPhoto(photo: ResolvedPhoto, index: number, locale: Locale): ResolvedPhoto {
  const alt =
    toText(photo.alt) ??
    toText(textOfNode(toNode(photo.caption))) ??
    fillLabel(locale.labels.photoNumber, { index: formatNumber(index + 1, locale) ?? "" });
  return { ...photo, alt, captionRepeatsAlt: false };
}
