import { Fragment, type ReactElement, type ReactNode } from "react";
import type { Post, Site } from "../../content/post.js";
import { webAddress } from "../../model/metadata/webAddress.js";
import { readNames } from "../../model/names.js";
import { ownValue } from "../../model/ownValue.js";
import { isLaterDay, parsePostDate } from "../../model/postDate.js";
import { safeHref } from "../../model/safeUrl.js";
import { toText } from "../../model/toText.js";
import { metaBarMicroformats } from "../MetaBar/MetaBar.contract.js";
import { Name } from "../parts/NameList.js";
import { postLayoutMicroformats } from "./PostLayout.contract.js";

export interface PostEntryProps {
  /** The post, as it came. */
  post: Partial<Post>;
  /** The site, where the post names none. */
  site: Site | undefined;
  /** Zone in which dates are read. */
  timeZone: string | undefined;
  /** Whether the title is drawn, and marked up where it is seen. */
  isTitled: boolean;
  /** Facts the meta bar draws, and marks up where they are seen. */
  drawn: readonly unknown[];
}

/**
 * What an `h-entry` has to say and the page does not show: the address of the post and its summary, the title where
 * the site has a header of its own, and the dates and authors that the meta bar leaves out. Renders a hidden `<div>`;
 * nothing where there is nothing to add.
 */
export function PostEntry({ post, site, timeZone, isTitled, drawn }: PostEntryProps): ReactElement | null {
  const published = parsePostDate(post.published, timeZone);
  const updated = parsePostDate(post.updated, timeZone);
  const address = permalink(post.url, safeHref(ownValue(post.site ?? site, "url")));
  const title = isTitled ? undefined : toText(post.title, "title of a post");
  const summary = toText(post.summary, "summary of a post");
  const facts: ReactNode[] = [];
  if (address !== undefined) facts.push(<data className={postLayoutMicroformats.url} value={address} />);
  if (title !== undefined) facts.push(<data className={postLayoutMicroformats.name} value={title} />);
  if (summary !== undefined) facts.push(<data className={postLayoutMicroformats.summary} value={summary} />);
  if (published !== undefined && !drawn.includes("published")) {
    facts.push(<time className={metaBarMicroformats.published} dateTime={published.dateTime} />);
  }
  const isNews = updated !== undefined && (published === undefined || isLaterDay(updated, published));
  if (isNews && !drawn.includes("updated")) {
    facts.push(<time className={metaBarMicroformats.updated} dateTime={updated.dateTime} />);
  }
  if (!drawn.includes("authors")) {
    for (const name of readNames(post.authors)) {
      facts.push(<Name name={name} className={metaBarMicroformats.author} />);
    }
  }
  if (facts.length === 0) return null;
  return (
    <div hidden>
      {facts.map((fact, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the facts of a post never change place
        <Fragment key={index}>{fact}</Fragment>
      ))}
    </div>
  );
}

/** The full address, or that on the site where the site is not known: a reader resolves it against the page. */
function permalink(url: unknown, siteUrl: string | undefined): string | undefined {
  const address = webAddress(url, siteUrl) ?? safeHref(url);
  return /^(?:mailto|tel):/i.test(address ?? "") ? undefined : address;
}
