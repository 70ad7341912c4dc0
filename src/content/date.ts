/**
 * A moment an author names.
 *
 * - `"2024-01-20"`, or a `Date` at exactly 00:00:00.000 UTC, is a calendar day: it never shifts with the time zone
 *   (YAML parsers turn the first into the second). So does `"2024-01-20T00:00:00.000Z"`, exactly so written: it is what
 *   JSON makes of that `Date`.
 * - `"2024-01-20 10:00"` and `"2024-01-20T10:00:30"` name no offset and are read in the site's time zone.
 * - `"2024-01-20T10:00:00+08:00"` (ISO 8601 with an offset or `Z`) and any other `Date` are instants.
 */
export type PostDate = string | Date;
