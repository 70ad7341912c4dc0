import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { Labels } from "../../content/labels.js";
import type { Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { ownValue } from "../../model/ownValue.js";
import { safeHref } from "../../model/safeUrl.js";
import { type ShareService, shareLinks } from "../../model/shareLinks.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `Share`. */
export interface ShareProps extends Pick<SiteProps, "locale">, Omit<ComponentProps<"div">, "children"> {
  /** Address of the post: `post.url`, absolute or relative to the site. */
  url: string | undefined;
  /** Title of the post. @default none, and only the address is shared */
  postTitle?: string | undefined;
  /** The site, for a relative address. */
  site?: Site | undefined;
  /** Services, in order. @default all of them */
  services?: readonly ShareService[] | undefined;
  /** Address of the Mastodon server of your readers. @default a page on which each names their own */
  mastodon?: string | undefined;
  /** Before the links, such as the island `ShareButton`. @default nothing */
  children?: ReactNode;
}

/**
 * Plain links to the share pages of services, and a mail. No script, no picture and no request goes to any of them
 * before a reader follows a link.
 *
 * Renders `<div>`; nothing where the post has no full address.
 */
export function Share({
  url,
  postTitle,
  site,
  services,
  mastodon,
  locale = en,
  children,
  className,
  ...rest
}: ShareProps): ReactElement | null {
  const links = shareLinks(
    { url: url ?? "", title: postTitle, siteUrl: safeHref(ownValue(site, "url")), mastodon },
    services,
  );
  if (links.length === 0 && !isDrawn(children)) return null;
  const { labels } = locale;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset groups the fields of a form
    <div role="group" aria-label={labels.share} {...rest} className={classNames("co-share", className)}>
      <span className="co-share-name" aria-hidden="true">
        {labels.share}
      </span>
      {/* Safari takes list semantics from a list without markers; the role gives them back. */}
      <ul role="list" className="co-share-list">
        {isDrawn(children) && <li className="co-share-item">{children}</li>}
        {links.map(({ service, href }) => (
          <li key={service} className="co-share-item" data-service={service}>
            <a className="co-share-link" href={href}>
              {nameOf(service, labels)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names of services are the same in every language, but for one. */
const names = { mastodon: "Mastodon", bluesky: "Bluesky", x: "X", telegram: "Telegram" };

function nameOf(service: ShareService, labels: Labels): string {
  return service === "email" || service === "weibo" ? labels[service] : names[service];
}
