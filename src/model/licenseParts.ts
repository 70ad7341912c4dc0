import type { LicenseParts } from "../content/license.js";
import { describeValue } from "./describeValue.js";
import { resolveLicense } from "./license.js";
import { ownValue } from "./ownValue.js";
import { warn } from "./warn.js";

const partNames = ["text", "code", "photos"] as const;

/**
 * The terms of a post, part by part: `{ text, code, photos }` resolved. A license that is not split is that of the text.
 *
 * @param license a `PostLicense`, or anything else, such as what YAML makes of it; a part with another name is left out,
 *   with a warning
 * @returns the parts something is said of; none for `false`, nothing and, with a warning, for what names no license
 */
export function licenseParts(license: unknown): LicenseParts {
  const parts: LicenseParts = {};
  if (!isSplitLicense(license)) {
    const text = resolveLicense(license);
    if (text !== undefined) parts.text = text;
    return parts;
  }
  for (const name of Object.keys(license)) {
    if (!partNames.some((part) => part === name)) {
      warn(
        `A license names its part ${describeValue(name)}, which is none. It was left out. The parts of a post are text, code and photos.`,
      );
    }
  }
  for (const name of partNames) {
    const part = resolveLicense(ownValue(license, name));
    if (part !== undefined) parts[name] = part;
  }
  return parts;
}

/** Whether an object divides terms: one that names a license itself does not, whatever else it holds. */
export function isSplitLicense(license: unknown): license is object {
  const has = (name: string) => ownValue(license, name) !== undefined;
  return partNames.some(has) && !["kind", "unit", "name", "reprint"].some(has);
}
