import { Fragment, type ReactNode } from "react";
import type { LicenseParts, PhotoLicense } from "../../content/license.js";
import { formatNumber, listParts } from "../../model/format.js";
import { licenseName } from "../../model/licenseText.js";
import { ownItems } from "../../model/ownValue.js";
import { photoLicenses } from "../../model/photoLicenses.js";
import { Label } from "../parts/Label.js";
import { LicenseLink, LicenseName, type LicenseNameProps } from "./LicenseName.js";
import type { LicenseFact } from "./licenseFacts.js";

type NameContext = Omit<LicenseNameProps, "license">;

/**
 * The rows that tell the terms: one for a post under a single license, one for each part where they differ, and one for
 * the photos that have terms of their own. A reprint whose original's terms nobody knows has no row.
 *
 * @param isSplit whether the terms are given part by part, so that those of the text are not those of everything
 */
export function licenseTerms(
  parts: LicenseParts,
  isSplit: boolean,
  photos: unknown,
  context: NameContext,
): LicenseFact[] {
  const { labels } = context.locale;
  const rows: LicenseFact[] = [];
  const { text, code } = parts;
  const shown = text?.kind === "reprint" ? text.license : text;
  if (shown !== undefined) {
    const label = isSplit ? labels.textPart : labels.license;
    rows.push({
      name: isSplit ? "text" : "license",
      label,
      value: <LicenseName license={shown} {...context} />,
    });
  }
  if (code !== undefined) {
    rows.push({ name: "code", label: labels.codePart, value: <LicenseName license={code} {...context} /> });
  }
  const photosValue = photoTerms(parts, isSplit, photos, context);
  if (photosValue !== undefined) rows.push({ name: "photos", label: labels.photosPart, value: photosValue });
  return rows;
}

function photoTerms(
  { text, photos: fallback }: LicenseParts,
  isSplit: boolean,
  photos: unknown,
  context: NameContext,
): ReactNode {
  const groups = photoLicenses(photos, fallback);
  const [only] = groups;
  const isForAll = only?.photos.length === ownItems(photos)?.length;
  if (groups.length < 2 && (only === undefined || isForAll)) {
    const license = only?.license ?? fallback;
    // Photos under the license of the whole post need no row.
    const isSaid = !isSplit && license?.url !== undefined && license.url === text?.url;
    return license === undefined || isSaid ? undefined : <LicenseName license={license} {...context} />;
  }
  return <PhotoSums groups={groups} {...context} />;
}

/** Each license of the photos with their number, as a list of the language: "CC BY 4.0 (3) and CC0 1.0 (1)". */
function PhotoSums({ groups, locale }: { groups: PhotoLicense[] } & NameContext): ReactNode {
  const names = groups.map(({ license }) => license.shortName || licenseName(license, locale));
  return listParts(names, locale).map((part, index) => {
    const group = typeof part === "number" ? groups[part] : undefined;
    return (
      // oxlint-disable-next-line react/no-array-index-key -- licenses and separators alternate in a fixed order
      <Fragment key={index}>
        {group === undefined ? (
          part
        ) : (
          <Label
            template={locale.labels.licenseWithCount}
            values={{
              license: (
                <LicenseLink license={group.license} name={names[part as number] ?? ""} locale={locale} />
              ),
              count: formatNumber(group.photos.length, locale),
            }}
          />
        )}
      </Fragment>
    );
  });
}
