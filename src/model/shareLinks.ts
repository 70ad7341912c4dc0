import { describeValue } from "./describeValue.js";
import { webAddress } from "./metadata/webAddress.js";
import { isMissing, ownItems } from "./ownValue.js";
import { toText } from "./toText.js";
import { safeHref } from "./safeUrl.js";
import { warn } from "./warn.js";

/** A service that a post is shared on, or a mail. */
export type ShareService = "mastodon" | "bluesky" | "x" | "weibo" | "telegram" | "email";

/** All of them, in the order in which they are drawn. */
export const shareServices: readonly ShareService[] = [
  "mastodon",
  "bluesky",
  "x",
  "weibo",
  "telegram",
  "email",
];

/** What is shared. */
export interface SharedPage {
  /** Address of the page, absolute, or relative to `siteUrl`. */
  url: string;
  /** Its title. */
  title?: string | undefined;
  /** Address of the site's front page. */
  siteUrl?: string | undefined;
  /**
   * Address of the Mastodon server whose share page is opened.
   * @default the share page of Mastodon, on which each reader names their own server
   */
  mastodon?: string | undefined;
}

/** A link that shares. */
export interface ShareLink {
  /** The service. */
  service: ShareService;
  /** Its share page, with everything filled in. */
  href: string;
}

/** What is shared stands in the fragment, which the browser keeps to itself (joinmastodon.org, "A new share button"). */
const anyMastodon = "https://share.joinmastodon.org/#text=";

/**
 * Addresses of the share pages of services, with title and address of a page filled in. Nothing is asked of a service
 * before a reader follows its link.
 *
 * @param page what is shared
 * @param services which services, in which order; what is none is left out, with a warning in development
 * @returns nothing where the page has no full address with http or https
 */
export function shareLinks(page: SharedPage, services: readonly ShareService[] = shareServices): ShareLink[] {
  const url = sharedAddress(page.url, page.siteUrl);
  if (url === undefined) return [];
  const title = toText(page.title, "title of a post") ?? "";
  const both = title === "" ? url : `${title}\n${url}`;
  const addresses: Record<ShareService, () => string> = {
    mastodon: () => mastodonPage(page.mastodon) + encodeURIComponent(both),
    bluesky: () => withQuery("https://bsky.app/intent/compose", { text: both }),
    x: () => withQuery("https://x.com/intent/post", { text: title, url }),
    weibo: () => withQuery("https://service.weibo.com/share/share.php", { url, title }),
    telegram: () => withQuery("https://t.me/share/url", { url, text: title }),
    email: () => withQuery("mailto:", { subject: title, body: url }),
  };
  return readServices(services).map((service) => ({ service, href: addresses[service]() }));
}

/** The full address of a page, where it is one that others can open. */
function sharedAddress(url: unknown, siteUrl: unknown): string | undefined {
  const address = webAddress(url, siteUrl, "address of a shared post");
  // One that is not safe was warned of, in the very words in which it is again.
  if (address === undefined && !isMissing(url) && safeHref(url, "address of a shared post") !== undefined) {
    warn(
      `The address ${describeValue(url)} of a shared post is not a full one. There is nothing to share. Give the site its url, or the post a full address with https.`,
    );
  }
  return address;
}

/** The share page of the server that is named, else the one on which readers name their own, up to the text. */
function mastodonPage(server: unknown): string {
  const address = webAddress(server, undefined, "address of a Mastodon server");
  return address === undefined ? anyMastodon : `${new URL("/share", address).href}?text=`;
}

function withQuery(address: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== "")
    // Not `URLSearchParams`: in a mail, its plus signs would stand for themselves.
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${query.join("&")}`;
}

/** The services there are, each once; all of them where the list is none. */
function readServices(services: unknown): readonly ShareService[] {
  const known = new Set<ShareService>();
  for (const service of ownItems(services) ?? shareServices) {
    const found = shareServices.find((name) => name === service);
    if (found !== undefined) known.add(found);
    else {
      warn(
        `A post cannot be shared on ${describeValue(service)}. The link was left out. The services are ${shareServices.map((name) => `"${name}"`).join(", ")}.`,
      );
    }
  }
  return Array.from(known);
}
