import fc from "fast-check";
import { expect, test } from "vitest";
import { shareLinks, type ShareService, shareServices } from "../../src/model/shareLinks.js";
import { watchWarnings } from "../support/warnings.js";

const url = "https://tidal.example/north-shore";
const title = "The north shore";

const linkTo = (service: ShareService, page = { url, title }) => shareLinks(page, [service])[0]?.href;

test.each<[ShareService, string]>([
  [
    "mastodon",
    "https://share.joinmastodon.org/#text=The%20north%20shore%0Ahttps%3A%2F%2Ftidal.example%2Fnorth-shore",
  ],
  [
    "bluesky",
    "https://bsky.app/intent/compose?text=The%20north%20shore%0Ahttps%3A%2F%2Ftidal.example%2Fnorth-shore",
  ],
  ["x", "https://x.com/intent/post?text=The%20north%20shore&url=https%3A%2F%2Ftidal.example%2Fnorth-shore"],
  [
    "weibo",
    "https://service.weibo.com/share/share.php?url=https%3A%2F%2Ftidal.example%2Fnorth-shore&title=The%20north%20shore",
  ],
  [
    "telegram",
    "https://t.me/share/url?url=https%3A%2F%2Ftidal.example%2Fnorth-shore&text=The%20north%20shore",
  ],
  ["email", "mailto:?subject=The%20north%20shore&body=https%3A%2F%2Ftidal.example%2Fnorth-shore"],
])("%s", (service, href) => {
  expect(linkTo(service)).toBe(href);
});

test("the server that the site names is asked", () => {
  const [link] = shareLinks({ url, mastodon: "https://tide.social" }, ["mastodon"]);
  expect(link?.href).toBe("https://tide.social/share?text=https%3A%2F%2Ftidal.example%2Fnorth-shore");
});

/** What a service makes of a link: the fields of its query, or those of Mastodon's fragment. */
function fieldsOf(href: string): URLSearchParams {
  return new URLSearchParams(href.slice(href.search(/[?#]/) + 1).replaceAll("+", "%2B"));
}

test("any title arrives as it was written, and adds no field of its own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `T${text}T`),
      fc.webPath(),
      (title, path) => {
        const page = { url: `https://tidal.example${path}`, title };
        const links = shareLinks(page);
        expect(links.map(({ service }) => service)).toEqual(shareServices);
        const clean = watchWarnings(() => shareLinks({ ...page, url })).result;
        for (const { service, href } of links) {
          expect(href).toMatch(/^(?:https:\/\/|mailto:\?)[!-~]+$/);
          const fields = fieldsOf(href);
          expect([...fields.keys()]).toEqual([...fieldsOf(linkTo(service) ?? "").keys()]);
          expect([...fields.values()].join("\n")).toContain(new URL(page.url).href);
        }
        expect(clean).toHaveLength(links.length);
        const subject = fieldsOf(links.at(-1)?.href ?? "").get("subject");
        expect(subject?.normalize()).toContain("T");
        if (/^[\p{L}\p{N}\p{P} +&=?#%]*$/u.test(title)) expect(subject).toBe(title);
      },
    ),
  );
});

test.each([
  ["an address without its site", "/north-shore", 1],
  ["a script", "javascript:alert(1)", 1],
  ["a mail address", "mailto:a@tidal.example", 1],
  ["no address", undefined, 0],
])("%s is not shared", (_, odd, told) => {
  const { result, warnings } = watchWarnings(() => shareLinks({ url: odd as string, title }));
  expect(result).toEqual([]);
  expect(warnings.length).toBeGreaterThanOrEqual(told);
});

test("a relative address is that of the site", () => {
  const [link] = shareLinks({ url: "/north-shore", siteUrl: "https://tidal.example" }, ["email"]);
  expect(link?.href).toBe("mailto:?body=https%3A%2F%2Ftidal.example%2Fnorth-shore");
});

test("what is no service is left out, and told", () => {
  const services = ["email", "orkut", "email"] as ShareService[];
  const { result, warnings } = watchWarnings(() => shareLinks({ url }, services));
  expect(result.map(({ service }) => service)).toEqual(["email"]);
  expect(warnings).toEqual([expect.stringContaining('A post cannot be shared on "orkut".')]);
});
