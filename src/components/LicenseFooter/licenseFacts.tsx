import type { ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import { formatPlural } from "../../model/format.js";
import { formatPostDate } from "../../model/formatPostDate.js";
import { readName, readNames } from "../../model/names.js";
import { ownValue } from "../../model/ownValue.js";
import { isLaterDay, type ParsedDate, parsePostDate } from "../../model/postDate.js";
import { absoluteUrl, displayUrl, safeHref } from "../../model/safeUrl.js";
import { Name, NameList } from "../parts/NameList.js";
import type { LinkComponent } from "../parts/types.js";
import type { LicenseFacts } from "./LicenseFooter.js";

/** One row: a label and its value. */
export interface LicenseFact {
  /** Names the row, also to style sheets. */
  name: string;
  /** The `<dt>`. */
  label: string;
  /** The `<dd>`. */
  value: ReactNode;
}

interface LicenseContext {
  locale: Locale;
  timeZone: string | undefined;
  Link: LinkComponent | undefined;
}

/** The rows that tell who, where and when, in order; what has no value has no row. */
export function licenseFacts(facts: LicenseFacts, context: LicenseContext): LicenseFact[] {
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
    const address = absoluteUrl(permalink, safeHref(ownValue(facts.site, "url")));
    add(
      "permalink",
      labels.permalink,
      <a href={address} rel="bookmark">
        <bdi>{displayUrl(address)}</bdi>
      </a>,
    );
  }
  return rows;
}
