import fc from "fast-check";
import { expect, test } from "vitest";
import { absoluteUrl, displayUrl, safeHref } from "../../src/model/safeUrl.js";
import { ensure } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

test.each([
  ["/posts/tea", "https://tidal.example", "https://tidal.example/posts/tea"],
  ["/posts/tea", "https://tidal.example/blog/", "https://tidal.example/posts/tea"],
  ["posts/tea", "https://tidal.example/blog/", "https://tidal.example/blog/posts/tea"],
  ["posts/tea", "https://tidal.example/blog", "https://tidal.example/blog/posts/tea"],
  ["posts/tea", "https://tidal.example/index.html", "https://tidal.example/posts/tea"],
  ["?p=12", "https://tidal.example/?home#top", "https://tidal.example/?p=12"],
  ["/茶", "https://tidal.example", "https://tidal.example/%E8%8C%B6"],
  ["https://tidal.example/茶", "https://other.example", "https://tidal.example/茶"],
  ["HTTP://tidal.example/", undefined, "HTTP://tidal.example/"],
  ["mailto:ada@tidal.example", "https://tidal.example", "mailto:ada@tidal.example"],
  ["/posts/tea", undefined, "/posts/tea"],
  ["/posts/tea", "/blog", "/posts/tea"],
])("%s on a site at %s is %s", (url, site, full) => {
  expect(absoluteUrl(url, site)).toBe(full);
});

test("a site whose address is refused leaves the post's as it stands", () => {
  const { result, warnings } = watchWarnings(() => absoluteUrl("/tea", "javascript:alert(1)"));
  expect(result).toBe("/tea");
  expect(warnings).toHaveLength(1);
});

test.each([
  ["https://tidal.example/", "tidal.example"],
  ["https://tidal.example/posts/tea/", "tidal.example/posts/tea"],
  ["http://tidal.example/posts/tea.html", "tidal.example/posts/tea.html"],
  ["https://tidal.example/%E5%8C%97%E5%B2%B8", "tidal.example/北岸"],
  ["https://tidal.example/%e5%8c%97%e5%b2%b8/?q=%C3%A9#%F0%9F%8D%B5", "tidal.example/北岸/?q=é#🍵"],
  ["https://tidal.example/a?b=/", "tidal.example/a?b=/"],
  ["https://北岸.example/茶", "北岸.example/茶"],
  ["https://xn--c1yn36f.example/", "xn--c1yn36f.example"],
  ["https://Tidal.Example:8080/A", "tidal.example:8080/A"],
  ["/posts/%E8%8C%B6/", "/posts/茶/"],
  ["mailto:ada@tidal.example", "mailto:ada@tidal.example"],
])("%s is shown as %s", (url, shown) => {
  expect(displayUrl(url)).toBe(shown);
});

test.each([
  ["an encoded slash", "/a%2Fb"],
  ["an encoded percent sign", "/a%25E5%8C%97"],
  ["a space", "/a%20b"],
  ["a line break", "/a%0Ab"],
  ["a no-break space", "/a%C2%A0b"],
  ["an ideographic space", "/a%E3%80%80b"],
  ["a direction override", "/a%E2%80%AEb"],
  ["a joiner", "/a%E2%80%8Db"],
  ["a blank Hangul letter", "/a%E3%85%A4b"],
  ["a control of the second set", "/a%C2%85b"],
  ["an overlong form", "/a%C0%AFb"],
  ["an encoded surrogate", "/a%ED%A0%80b"],
  ["half a character", "/a%E5%8Cb"],
  ["no code at all", "/a%zzb%"],
])("%s stays encoded", (_, path) => {
  expect(displayUrl(`https://tidal.example${path}`)).toBe(`tidal.example${path}`);
});

test("what is invisible in a written address is shown encoded", () => {
  expect(displayUrl("https://tidal.example/a\u202Eb\u3000c")).toBe("tidal.example/a%E2%80%AEb%E3%80%80c");
  expect(displayUrl("https://tidal\u200B.example/")).toBe("tidal.example");
});

const rests = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webPath(),
  fc.string({ unit: "binary" }).map(encodeURI),
  fc.string({ unit: "binary" }).map(encodeURIComponent),
);

test("the shown address leads to the same page, and hides nothing", { timeout: 60_000 }, () => {
  watchWarnings(() => {
    fc.assert(
      fc.property(rests, (rest) => {
        const url = safeHref(`https://tidal.example/${rest}`);
        if (url === undefined) return;
        for (const address of [url, new URL(url).href]) {
          const shown = displayUrl(address);
          ensure(!/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(shown), `${shown} is all visible`);
          const slash = address.endsWith("/") && !/[?#]/.test(address) ? "/" : "";
          const again = new URL(`https://${shown}${slash}`).href;
          ensure(
            upperCaseCodes(again) === upperCaseCodes(new URL(address).href),
            `${shown} leads to ${address}`,
          );
        }
      }),
      { numRuns: 4000 },
    );
  });
});

function upperCaseCodes(url: string): string {
  return url.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
