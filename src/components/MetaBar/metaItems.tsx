import type { ReactNode } from "react";
import type { Locale, PluralLabel } from "../../content/labels.js";
import type { NumberNotation } from "../../content/numbers.js";
import { describeValue, kindOf } from "../../model/describeValue.js";
import { formatMinutes, formatPlural } from "../../model/format.js";
import { formatPostDate } from "../../model/formatPostDate.js";
import { shownMinutes, shownWords } from "../../model/metadata/shownNumbers.js";
import { isLaterDay, type ParsedDate, parsePostDate } from "../../model/postDate.js";
import { ownItems } from "../../model/ownValue.js";
import { formatIsoDuration } from "../../model/readingTime.js";
import { warn } from "../../model/warn.js";
import { Label } from "../parts/Label.js";
import { NameList } from "../parts/NameList.js";
import { toNode } from "../parts/toNode.js";
import type { LinkComponent } from "../parts/types.js";
import { metaBarMicroformats } from "./MetaBar.contract.js";
import type { MetaCustomItem, MetaFacts } from "./MetaBar.js";

/**
 * Names of the facts a meta bar can show, in the default order. Views are last: where a service has none, the room that
 * was kept for them is at the end of the line, and no gap.
 */
export const metaItemNames = [
  "published",
  "updated",
  "authors",
  "categories",
  "words",
  "readingTime",
  "tags",
  "views",
] as const;

/** Name of a fact in the meta bar. */
export type MetaItemName = (typeof metaItemNames)[number];

interface MetaContext {
  locale: Locale;
  timeZone: string | undefined;
  Link: LinkComponent | undefined;
  numberNotation: NumberNotation | undefined;
}

/** The items as given, without what `condition && item` leaves; what is no list means every fact. */
export function readMetaItems(items: unknown): (MetaItemName | MetaCustomItem)[] {
  const list = ownItems(items) as (MetaItemName | MetaCustomItem | false | null | undefined)[] | undefined;
  if (list !== undefined) return list.filter((item) => item !== undefined && item !== null && item !== false);
  warn(
    `The items of a meta bar are ${kindOf(items)}, not a list. Every fact is shown. Give a list of names.`,
  );
  return [...metaItemNames];
}

/** Content of one item; nothing where the fact has no value. */
export function renderMetaItem(name: MetaItemName, facts: MetaFacts, context: MetaContext): ReactNode {
  const { locale, Link } = context;
  const { labels } = locale;
  switch (name) {
    case "published": {
      const date = parsePostDate(facts.published, context.timeZone);
      return date && <Time date={date} property={metaBarMicroformats.published} locale={locale} />;
    }
    case "updated": {
      const date = parsePostDate(facts.updated, context.timeZone);
      const published = parsePostDate(facts.published, context.timeZone);
      if (date === undefined || (published !== undefined && !isLaterDay(date, published))) return undefined;
      const time = <Time date={date} property={metaBarMicroformats.updated} locale={locale} />;
      return <Label template={labels.updatedOn} values={{ date: time }} />;
    }
    case "authors": {
      const className = metaBarMicroformats.author;
      const names = NameList({ names: facts.authors, locale, Link, rel: "author", className });
      return names && <Label template={labels.byAuthors} values={{ authors: names }} />;
    }
    case "categories":
      return NameList({ names: facts.categories, locale, Link, className: metaBarMicroformats.category });
    case "tags":
      return NameList({
        names: facts.tags,
        locale,
        Link,
        rel: "tag",
        className: metaBarMicroformats.category,
      });
    case "words":
      return renderWords(facts.words, context);
    case "readingTime":
      return renderReadingTime(facts.readingTime, locale);
    case "views":
      return typeof facts.views === "number" || typeof facts.views === "bigint"
        ? renderCount(labels.views, facts.views, context)
        : toNode(facts.views);
    default:
      warn(
        `There is no meta item ${describeValue(name)}. Nothing is drawn for it. Write ${metaItemNames.join(", ")}, or { id, content } for an item of your own.`,
      );
      return undefined;
  }
}

function renderWords(value: unknown, context: MetaContext): ReactNode {
  const words = shownWords(value);
  return words === undefined ? undefined : renderCount(context.locale.labels.words, words, context);
}

/**
 * A count with its word. Where it is shortened, eyes get the short form and assistive technology the exact one, which
 * a voice reads as a number: of "4.8k" and "1.2万" it makes letters.
 */
function renderCount(label: PluralLabel, count: number | bigint, context: MetaContext): ReactNode {
  const { locale, numberNotation } = context;
  const exact = formatPlural(label, count, locale);
  if (exact === undefined) return undefined;
  const short = formatPlural(label, count, locale, { notation: numberNotation });
  if (short === exact) return exact;
  return (
    <data value={String(count)}>
      <span aria-hidden="true">{short}</span> <span className="co-meta-exact">{exact}</span>
    </data>
  );
}

function renderReadingTime(value: MetaFacts["readingTime"], locale: Locale): ReactNode {
  const minutes = shownMinutes(value);
  if (minutes === undefined) return undefined;
  const duration = <time dateTime={formatIsoDuration(minutes * 60)}>{formatMinutes(minutes, locale)}</time>;
  return <Label template={locale.labels.readingTime} values={{ duration }} />;
}

function Time({ date, property, locale }: { date: ParsedDate; property: string; locale: Locale }): ReactNode {
  return (
    <time className={property} dateTime={date.dateTime}>
      {formatPostDate(date, locale)}
    </time>
  );
}
