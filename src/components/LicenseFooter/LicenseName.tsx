import type { ReactElement } from "react";
import type { Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import { licenseDeedUrl, licenseName } from "../../model/licenseText.js";
import { TextLink } from "../parts/TextLink.js";
import { LicenseIcons } from "./LicenseIcons.js";

export interface LicenseNameProps {
  /** The license, resolved. */
  license: ResolvedLicense;
  /** Words and language. */
  locale: Locale;
  /** Whether its elements are drawn; else the short name stands beside the full one. */
  icons: boolean;
}

/** The full name of a license, linked to its deed in the reader's language. Renders no element of its own. */
export function LicenseName({ license, locale, icons }: LicenseNameProps): ReactElement {
  const name = licenseName(license, locale);
  const hasBadge = license.kind === "creative-commons" && name !== license.shortName;
  return (
    <>
      <LicenseLink license={license} name={name} locale={locale} />
      {icons && <LicenseIcons license={license} />}
      {!icons && hasBadge && (
        <>
          {" "}
          <bdi className="co-license-badge">{`CC ${license.unit?.toUpperCase()}`}</bdi>
        </>
      )}
    </>
  );
}

/** The name of a license, linked to its deed where there is one. Renders `<a>` or `<bdi>`. */
export function LicenseLink({
  license,
  name,
  locale,
}: Pick<LicenseNameProps, "license" | "locale"> & { name: string }): ReactElement {
  const url = licenseDeedUrl(license, locale);
  const text = <bdi>{name}</bdi>;
  return url === undefined ? text : <TextLink href={url}>{text}</TextLink>;
}
