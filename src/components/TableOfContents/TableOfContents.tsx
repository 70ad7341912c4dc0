import type { ComponentProps, ReactElement } from "react";
import type { Heading } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { type ContentsEntry, readContents } from "../../model/contents.js";
import { directionOf } from "../../model/direction.js";
import { readLanguage } from "../../model/language.js";
import { classNames } from "../parts/classNames.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `TableOfContents`. */
export interface TableOfContentsProps
  extends Pick<SiteProps, "locale">,
    Omit<ComponentProps<"nav">, "children"> {
  /** Headings of the text: `post.headings`, from the Markdown door. */
  headings: readonly Heading[] | undefined;
  /** Deepest level that is listed: 3 for `<h3>`. @default 3 */
  maxDepth?: number | undefined;
  /** Language of the headings, as a BCP 47 tag, where the words around them are in another one. @default that around */
  headingsLang?: string | undefined;
  /** Whether it is open from the start where a reader opens it. @default false */
  open?: boolean | undefined;
}

/**
 * Links to the headings of a post, one below the other as the headings are.
 *
 * In a `PostLayout` it stands beside the text and stays in view where there is room; elsewhere a reader opens it. Both
 * need no JavaScript. The island `ContentsSpy` marks the section that is read. `aria-label` names it otherwise.
 *
 * Renders `<nav>`; nothing where there is no heading to list.
 */
export function TableOfContents({
  headings,
  maxDepth,
  headingsLang,
  open,
  locale = en,
  className,
  "aria-label": name = locale.labels.contents,
  ...rest
}: TableOfContentsProps): ReactElement | null {
  const entries = readContents(headings, maxDepth);
  if (entries.length === 0) return null;
  const lang = readLanguage(headingsLang, "");
  const language = lang === "" ? undefined : { lang, dir: directionOf(lang) };
  return (
    <nav {...rest} aria-label={name} className={classNames("co-contents", className)} data-co-contents="">
      <details className="co-contents-details" open={open}>
        <summary className="co-contents-summary">{name}</summary>
        <ContentsList entries={entries} {...language} />
      </details>
    </nav>
  );
}

interface ContentsListProps extends ComponentProps<"ol"> {
  entries: readonly ContentsEntry[];
}

function ContentsList({ entries, ...rest }: ContentsListProps): ReactElement {
  return (
    // Safari takes list semantics from a list without markers; the role gives them back.
    <ol {...rest} role="list" className="co-contents-list">
      {entries.map(({ slug, text, entries: below }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two headings may have the same id by mistake
        <li key={index} className="co-contents-item">
          <a className="co-contents-link" href={`#${encodeURIComponent(slug)}`}>
            {text}
          </a>
          {below.length > 0 && <ContentsList entries={below} />}
        </li>
      ))}
    </ol>
  );
}
