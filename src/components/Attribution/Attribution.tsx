import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { PostLicense } from "../../content/license.js";
import type { Photo } from "../../content/photo.js";
import type { Post, Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import {
  type AttributedWork,
  type AttributionFormat,
  attribution,
  attributionFormats,
} from "../../model/attribution.js";
import { attributionTerms, needsAttribution, needsTitle } from "../../model/attributionTerms.js";
import { describeValue } from "../../model/describeValue.js";
import { ownItems } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `Attribution`. */
export interface AttributionProps
  extends Pick<SiteProps, "locale" | "timeZone">,
    Omit<ComponentProps<"details">, "children"> {
  /** What is to be cited: a post, a photo, or the facts by themselves. */
  work: Post | Photo | AttributedWork;
  /** The site, where the work names none. */
  site?: Site | undefined;
  /** Terms, where the work names none. */
  license?: PostLicense | undefined;
  /** Formats, in order. @default text, HTML, Markdown and BibTeX */
  formats?: readonly AttributionFormat[] | undefined;
  /** What opens it. @default "Cite this post" in the language of the locale */
  summary?: ReactNode;
}

/** Names of the formats; the same in every language, but for that of plain text. */
const names = { html: "HTML", markdown: "Markdown", bibtex: "BibTeX" };

/**
 * Title, author, source and license, ready to be copied beside a copy of the work, as text, HTML, Markdown and BibTeX.
 *
 * Renders a `<details>` that works without JavaScript: a click on an attribution selects all of it. The island
 * `CopyAttribution` adds a button to each. Renders nothing for a work with neither title nor author.
 */
export function Attribution({
  work,
  site,
  license,
  formats = attributionFormats,
  summary,
  locale = en,
  timeZone,
  className,
  ...rest
}: AttributionProps): ReactElement | null {
  const { labels } = locale;
  const options = { locale, timeZone, site, license };
  const written = readFormats(formats).flatMap((format) => {
    const text = attribution(work, { ...options, format });
    return text === undefined ? [] : [{ format, text }];
  });
  if (written.length === 0) return null;
  const terms = attributionTerms(work, license);
  const words = toNode(summary);
  return (
    <details {...rest} className={classNames("co-attribution", className)}>
      <summary className="co-attribution-summary">{isDrawn(words) ? words : labels.citePost}</summary>
      {needsAttribution(terms) && (
        <p className="co-attribution-note">
          {needsTitle(terms) ? labels.attributionNoteWithTitle : labels.attributionNote}
        </p>
      )}
      <dl className="co-attribution-formats">
        {written.map(({ format, text }) => {
          const name = format === "text" ? labels.plainText : names[format];
          return (
            <div key={format} className="co-attribution-format" data-format={format}>
              <dt className="co-attribution-name">{name}</dt>
              <dd className="co-attribution-value">
                <span className="co-attribution-copy" data-co-copy={name} />
                {format === "text" ? (
                  <p className="co-attribution-text">{text}</p>
                ) : (
                  <pre className="co-attribution-code" dir="ltr" translate="no">
                    {text}
                  </pre>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** The formats there are, each once; all of them where the list is none. */
function readFormats(formats: unknown): readonly AttributionFormat[] {
  const known = new Set<AttributionFormat>();
  for (const format of ownItems(formats) ?? attributionFormats) {
    const found = attributionFormats.find((name) => name === format);
    if (found !== undefined) known.add(found);
    else {
      warn(
        `An attribution has no format ${describeValue(format)}. It was left out. The formats are "text", "html", "markdown" and "bibtex".`,
      );
    }
  }
  return Array.from(known);
}
