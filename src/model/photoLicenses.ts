import type { PhotoLicense, ResolvedLicense } from "../content/license.js";
import { resolveLicense } from "./license.js";
import { isMissing, ownItems, ownValue } from "./ownValue.js";

/**
 * The licenses of a post's pictures, summed up: pictures under the same terms stand together, in the order in which the
 * terms first appear. Terms are the same if their address is, or their name where they have none.
 *
 * @param photos the pictures, each with or without a `license`; anything that is no list holds none
 * @param fallback the terms of the pictures that name none. Left out, those are not counted. A picture whose license is
 *   `false`, or cannot be read, is never counted: nobody said that these terms are its own
 */
export function photoLicenses(photos: unknown, fallback?: ResolvedLicense | undefined): PhotoLicense[] {
  const groups = new Map<string, { license: ResolvedLicense; photos: number[] }>();
  for (const [index, photo] of (ownItems(photos) ?? []).entries()) {
    if (typeof photo !== "object" || photo === null) continue;
    const given = ownValue(photo, "license");
    const license = isMissing(given) ? fallback : resolveLicense(given);
    if (license === undefined) continue;
    const key = sameTerms(license);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { license, photos: [index] });
    else group.photos.push(index);
  }
  return Array.from(groups.values());
}

/** A key that two licenses share if they are the same terms, and for reprints also the same source. */
function sameTerms({ kind, url, shortName, source }: ResolvedLicense): string {
  const terms = url ?? `${kind} ${shortName}`;
  return source === undefined ? terms : JSON.stringify([terms, source.url ?? source.name]);
}
