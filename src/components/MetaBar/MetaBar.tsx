import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { PostDate } from "../../content/date.js";
import type { NumberNotation } from "../../content/numbers.js";
import type { Author, Term } from "../../content/post.js";
import type { ReadingTime } from "../../content/text.js";
import { en } from "../../locales/en.js";
import { ownValue } from "../../model/ownValue.js";
import { toText } from "../../model/toText.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { type MetaItemName, metaItemNames, readMetaItems, renderMetaItem } from "./metaItems.js";

/** An item of the site's own. */
export interface MetaCustomItem {
  /** Tells it from the others. */
  id: string;
  /** The whole item, label included. Empty content draws no item. */
  content: ReactNode;
}

/** Facts a meta bar can show. */
export interface MetaFacts {
  /** When the post appeared. */
  published?: PostDate | undefined;
  /** When it last changed. Shown only where that is a later day than `published`. */
  updated?: PostDate | undefined;
  /** Who wrote it. */
  authors?: readonly (Author | string)[] | undefined;
  /** Categories. */
  categories?: readonly (Term | string)[] | undefined;
  /** Length in words, as `TextStats.words`. */
  words?: number | undefined;
  /** Reading time: whole minutes, or what `estimateReadingTime` returns. */
  readingTime?: number | ReadingTime | undefined;
  /** Tags. */
  tags?: readonly (Term | string)[] | undefined;
  /** Views: a number, or a node that is the whole item, label included. No number, no item. */
  views?: ReactNode;
}

/** Props of `MetaBar`. */
export interface MetaBarProps
  extends MetaFacts,
    Omit<SiteProps, "Image">,
    Omit<ComponentProps<"ul">, "children"> {
  /**
   * Which items, in which order: names of facts and items of your own. A fact without a value draws nothing.
   * @default every fact, in the order of `MetaFacts`
   */
  items?: readonly (MetaItemName | MetaCustomItem)[] | undefined;
  /**
   * How words and views are written: in full, in the language's short form, or in one of your own. Assistive technology
   * always gets the exact number.
   * @default "standard"
   */
  numberNotation?: NumberNotation | undefined;
}

/**
 * The quiet line of facts under a title.
 *
 * Renders `<ul role="list">`; nothing where there is no fact. Separators are drawn by the style sheet and never start
 * or end a line.
 */
export function MetaBar({
  published,
  updated,
  authors,
  categories,
  tags,
  views,
  words,
  readingTime,
  items = metaItemNames,
  numberNotation,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: MetaBarProps): ReactElement | null {
  const facts: MetaFacts = { published, updated, authors, categories, tags, views, words, readingTime };
  const drawn = new Map<string, ReactElement>();
  for (const [index, item] of readMetaItems(items).entries()) {
    const custom = typeof item === "object";
    const name = custom
      ? (toText(ownValue(item, "id"), "id of a meta item") ?? `item-${index + 1}`)
      : String(item);
    const content = custom
      ? toNode(ownValue(item, "content"))
      : renderMetaItem(item, facts, { locale, timeZone, Link, numberNotation });
    if (!isDrawn(content) || drawn.has(name)) continue;
    drawn.set(
      name,
      <li key={name} className="co-meta-item" data-item={name}>
        {content}
      </li>,
    );
  }
  if (drawn.size === 0) return null;
  return (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ul
      role="list"
      aria-label={locale.labels.metaLabel}
      {...rest}
      className={classNames("co-meta", className)}
    >
      {[...drawn.values()]}
    </ul>
  );
}
