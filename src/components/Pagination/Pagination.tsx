import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import { formatNumber } from "../../model/format.js";
import { fillLabel } from "../../model/label.js";
import { pageNumbers, readPage } from "../../model/pageNumbers.js";
import { classNames } from "../parts/classNames.js";
import { TextLink } from "../parts/TextLink.js";
import type { SiteProps } from "../parts/types.js";
import { pageAddress } from "./pageAddress.js";

/** Props of `Pagination`. */
export interface PaginationProps
  extends Pick<SiteProps, "locale" | "Link">,
    Omit<ComponentProps<"nav">, "children"> {
  /** The page at hand, from 1. */
  page: number;
  /** How many pages there are. */
  count: number;
  /** Address of a page: a function, or a text in which `{page}` stands for its number. */
  href: string | ((page: number) => string);
  /** Address of the first page, where it has one of its own. @default as `href` has it */
  firstHref?: string | undefined;
  /** How many pages are linked on each side of the one at hand. @default 1 */
  around?: number | undefined;
}

/**
 * Links to the pages of a list: the ones before and after, the first and the last, and those around the page at hand.
 *
 * Renders `<nav>`; nothing for a list of one page.
 */
export function Pagination({
  page,
  count,
  href,
  firstHref,
  around,
  locale = en,
  Link,
  className,
  ...rest
}: PaginationProps): ReactElement | null {
  const here = readPage(page, count);
  if (here === undefined || count < 2) return null;
  const { labels } = locale;
  const addressOf = (page: number): string | undefined => pageAddress(page, href, firstHref);
  const turn = (rel: "prev" | "next", to: number, words: string): ReactElement => (
    <li className="co-pagination-item">
      <TextLink href={addressOf(to)} rel={rel} Link={Link} className="co-pagination-link">
        <span className="co-pagination-words">{words}</span>
      </TextLink>
    </li>
  );
  return (
    <nav aria-label={labels.pagination} {...rest} className={classNames("co-pagination", className)}>
      {/* Safari takes list semantics from a list without markers; the role gives them back. */}
      <ul role="list" className="co-pagination-list">
        {here > 1 && turn("prev", here - 1, labels.previousPage)}
        {pageNumbers(here, count, around).map((place, index) => {
          const number = place === "gap" ? "…" : (formatNumber(place, locale) ?? "");
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a place is where it is
            <li key={index} className="co-pagination-item">
              {place === "gap" ? (
                <span className="co-pagination-gap">{number}</span>
              ) : (
                <TextLink
                  href={addressOf(place)}
                  aria-label={fillLabel(labels.pageNumber, { page: number })}
                  aria-current={place === here ? "page" : undefined}
                  Link={Link}
                  className="co-pagination-link"
                >
                  {number}
                </TextLink>
              )}
            </li>
          );
        })}
        {here < count && turn("next", here + 1, labels.nextPage)}
      </ul>
    </nav>
  );
}
