import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { safeHref, safeImageSource } from "../../src/model/safeUrl.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { anyCodeUnits, ensure, oddValues, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

const everywhere = [
  "https://tidal.example/",
  "http://tidal.example:8080/a?b=c#d",
  "HTTPS://Tidal.Example/A",
  "https://tidal.example/a:b@c//d",
  "https://北岸.example/茶",
  "https://[2001:db8::1]/",
  "/posts/tea",
  "/posts/a:b//c",
  "tea.html",
  "./tea",
  "../tea",
  "?page=2&to=https://tidal.example",
  "#north-shore",
  "#",
  "/茶/%E8%8C%B6",
  "/100%",
];
const linksOnly = ["mailto:ada@tidal.example?subject=tea", "MAILTO:ada@tidal.example", "tel:+351-21-000"];
const imagesOnly = [pixel, pixel.replace("gif", "avif"), "blob:https://tidal.example/0b1c", "blob:null/0b1c"];

test.each(everywhere)("%s is used for links and pictures, as written", (url) => {
  expect(safeHref(url)).toBe(url);
  expect(safeImageSource(url)).toBe(url);
});

test.each(linksOnly)("%s is used for links alone", (url) => {
  expect(safeHref(url)).toBe(url);
  expect(watchWarnings(() => safeImageSource(url)).result).toBeUndefined();
});

test.each(imagesOnly)("%s is used for pictures alone", (url) => {
  expect(safeImageSource(url)).toBe(url);
  expect(watchWarnings(() => safeHref(url)).result).toBeUndefined();
});

test("what authors leave at the ends is trimmed, and spaces inside are encoded", () => {
  expect(safeHref(" https://tidal.example/\n")).toBe("https://tidal.example/");
  expect(safeHref("/my tea.html")).toBe("/my%20tea.html");
  expect(safeImageSource("photos/my tea.jpg")).toBe("photos/my%20tea.jpg");
});

test.each([undefined, null, "", "  \n"])("%j is no address, and nobody is told", (value) => {
  expect(safeHref(value)).toBeUndefined();
  expect(safeImageSource(value)).toBeUndefined();
});

const script = "javascript:alert(1)";
const refused = [
  script,
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "\tjavascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\rscript:alert(1)",
  "\u0000javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u0000script:alert(1)",
  "javascript\t:alert(1)",
  "javascript :alert(1)",
  "\u00A0javascript:alert(1)",
  "\uFEFFjavascript:alert(1)",
  "\u200Bjavascript:alert(1)",
  "javascript\u200B:alert(1)",
  "javascript&colon;alert:1",
  "view-source:javascript:alert(1)",
  "jar:https://a.example!/",
  "vbscript:msgbox(1)",
  "livescript:1",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:,tea",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "data:image/png,<svg>",
  "data:image/png;base64,AA\tAA",
  "data:image/png;base64,",
  "data:image/png;base64;x=1,AAAA",
  "data:image/bmp;base64,AAAA",
  "data:image/png;base64,AAAA<svg>",
  "file:///etc/passwd",
  "ftp://a.example/",
  "ws://a.example/",
  "about:blank",
  "blob:",
  "chrome://settings",
  "C:/tea.jpg",
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\t/evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:\\\\evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "http:",
  "https://",
  "https://user@evil.example/",
  "https://user:pass@evil.example/",
  "https://tidal.example@evil.example",
  "https://@evil.example/",
  "https://tidal.example\\@evil.example/",
  "https://evil.example\u0000.tidal.example/",
  "https://a b/",
  "https://[/",
  "https://a.example:99999/",
  "https://%00/",
  "/tea\uD800",
  "/te\ra",
  "/te\u0085a",
  "mailto:",
  "mailto://a",
  "tel:",
  "a:b",
  "x-tea:leaf",
  "%6Aavascript:alert(1)",
];

test("there are more than forty-five tricks below", () => {
  expect(new Set(refused).size).toBeGreaterThan(45);
});

test.each(refused)("%j is refused, with a warning", (url) => {
  for (const check of [safeHref, safeImageSource]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => check(url));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  }
});

test("values that are no string are refused, with a warning", () => {
  for (const value of [...oddValues(), 0, 1n, new Date(0), new URL("https://tidal.example")]) {
    forgetWarnings();
    const { result, warnings } = watchWarnings(() => safeHref(value));
    expect(result).toBeUndefined();
    expect(warnings).toHaveLength(1);
  }
});

test("the warning shows a shortened and escaped form, on one line", () => {
  const { warnings } = watchWarnings(() =>
    safeHref(`javascript:\n\u202E\u0007${"a".repeat(5000)}`, "cover's url"),
  );
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(`The cover's url "javascript:\\n\\u{202e}\\u0007aaa`);
  expect(warnings[0]).not.toMatch(/[\n\u202E\u0007]/);
  expect(warnings[0]?.length).toBeLessThan(300);
});

const pieces = [
  "javascript:",
  "https:",
  "http://",
  "data:",
  "mailto:",
  "blob:",
  "vbscript:",
  "a.example",
  "a",
  "1",
  "/",
  "//",
  "\\",
  "@",
  ":",
  "?",
  "#",
  " ",
  "\t",
  "\n",
  "\r",
  "\u0000",
  "\u001F",
  "\u00A0",
  "\u3000",
  "\uD800",
  "\uDC00",
  "%0a",
  "%",
  "&",
  ";",
  ",",
  "image/png;base64,",
  "AAAA",
  "[",
  "]",
  "|",
  "<",
  "\u202E",
  "北",
];
const urls = fc.oneof(
  textOf(...pieces),
  anyCodeUnits,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

const kinds = [
  { check: safeHref, schemes: ["http:", "https:", "mailto:", "tel:"] },
  { check: safeImageSource, schemes: ["http:", "https:", "blob:", "data:"] },
];

test("an address that passes leads where it says, from any page", { timeout: 60_000 }, () => {
  let passed = 0;
  watchWarnings(() => {
    fc.assert(
      fc.property(urls, fc.constantFrom(...kinds), (given, { check, schemes }) => {
        const url = check(given);
        if (url === undefined) return;
        passed += 1;
        ensure(check(url) === url, "a checked address passes again");
        ensure(!/[ \p{Cc}\p{Cs}\\]/u.test(url), "nothing in it is dropped or turned by browsers");
        for (const page of ["https://a.example", "http://b.example/c/d?e#f"]) {
          const parsed = new URL(url, page);
          ensure(schemes.includes(parsed.protocol), `the scheme of ${url} is allowed`);
          ensure(parsed.username + parsed.password === "", "there is no user in it");
          ensure(/^[a-z]+:/i.test(url) || parsed.origin === new URL(page).origin, "a path stays on the site");
        }
        if (/^data:/i.test(url)) ensure(!/svg|html/i.test(url.slice(0, 30)), "data is no document");
      }),
      { numRuns: 10_000 },
    );
  });
  expect(passed).toBeGreaterThan(1000);
});

test("ordinary web addresses pass", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      ensure(safeHref(url) === url, "it is used as written");
    }),
    { numRuns: 2000 },
  );
});
