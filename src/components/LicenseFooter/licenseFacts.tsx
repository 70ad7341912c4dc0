import type { ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import { formatPlural } from "../../model/format.js";
import { formatPostDate } from "../../model/formatPostDate.js";
import { licenseDeedUrl, licenseName } from "../../model/licenseText.js";
import { readName, readNames } from "../../model/names.js";
import { isLaterDay, type ParsedDate, parsePostDate } from "../../model/postDate.js";
import { absoluteUrl, displayUrl, safeHref } from "../../model/safeUrl.js";
import { Name, NameList } from "../parts/NameList.js";
import { TextLink } from "../parts/TextLink.js";
import type { LinkComponent } from "../parts/types.js";
import type { LicenseFacts } from "./LicenseFooter.js";

interface LicenseFact {
  name: string;
  label: string;
  value: ReactNode;
}

interface LicenseContext {
  locale: Locale;
  timeZone: string | undefined;
  Link: LinkComponent | undefined;
}

type ReadFacts = Omit<LicenseFacts, "license"> & { license: ResolvedLicense | undefined };

/** The rows of the footer, in order; what has no value has no row. */
export function licenseFacts(facts: ReadFacts, context: LicenseContext): LicenseFact[] {
  const { locale, timeZone, Link } = context;
  const { labels } = locale;
  const rows: LicenseFact[] = [];
  const add = (name: string, label: string, value: ReactNode) => rows.push({ name, label, value });

  const authors = readNames(facts.authors);
  if (authors.length > 0) {
    add(
      "authors",
      formatPlural(labels.author, authors.length, locale) ?? labels.author.other,
      <NameList names={authors} locale={locale} Link={Link} rel="author" />,
    );
  }

  const site = readName(facts.site);
  if (site !== undefined) add("site", labels.publishedOnSite, <Name name={site} Link={Link} />);

  const published = parsePostDate(facts.published, timeZone);
  const time = (date: ParsedDate) => (
    <time dateTime={date.dateTime}>{formatPostDate(date, locale, { timeZone })}</time>
  );
  if (published !== undefined) add("published", labels.published, time(published));
  const updated = parsePostDate(facts.updated, timeZone);
  if (updated !== undefined && (published === undefined || isLaterDay(updated, published))) {
    add("updated", labels.updated, time(updated));
  }

  const permalink = facts.url === undefined ? undefined : safeHref(facts.url);
  if (permalink !== undefined) {
    const address = absoluteUrl(permalink, site?.url);
    add(
      "permalink",
      labels.permalink,
      <a href={address} rel="bookmark">
        <bdi>{displayUrl(address)}</bdi>
      </a>,
    );
  }

  if (facts.license !== undefined) {
    add("license", labels.license, <LicenseValue license={facts.license} locale={locale} />);
  }
  return rows;
}

function LicenseValue({ license, locale }: { license: ResolvedLicense; locale: Locale }): ReactNode {
  const name = license.kind === "reserved" ? locale.labels.reserved : licenseName(license, locale);
  const url = licenseDeedUrl(license, locale);
  const badge = license.kind === "creative-commons" ? `CC ${license.unit?.toUpperCase()}` : undefined;
  return (
    <>
      {url === undefined ? <bdi>{name}</bdi> : <TextLink href={url}>{name}</TextLink>}
      {badge !== undefined && name !== license.shortName && (
        <>
          {" "}
          <bdi className="co-license-badge">{badge}</bdi>
        </>
      )}
    </>
  );
}
