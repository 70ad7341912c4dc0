import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { fr } from "../../src/locales/fr.js";
import { he } from "../../src/locales/he.js";
import { ja } from "../../src/locales/ja.js";
import { ko } from "../../src/locales/ko.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { zhHant } from "../../src/locales/zh-Hant.js";
import type { Locale } from "../../src/content/labels.js";
import { themeStyles } from "../../src/model/theme/themeProperties.js";
import { gazette, inkwash, type ThemeStyle } from "../../src/themes.js";
import { openPage, sidewaysScroll, textBoxes } from "../support/browserPage.js";
import "../../src/styles/index.css";

afterEach(() => document.body.replaceChildren());

const open = (locale: Locale, children: ReactNode, width = 1280): Promise<HTMLElement> =>
  openPage(
    <PostLayout post={{ title: "T" }} locale={locale}>
      {children}
    </PostLayout>,
    { width, padding: "0", dir: locale.dir },
  );

async function styleOf(locale: Locale, children: ReactNode, selector: string): Promise<CSSStyleDeclaration> {
  const page = await open(locale, children);
  return getComputedStyle(page.querySelector(`.co-body ${selector}`) as Element);
}

const leadingOf = ({ lineHeight, fontSize }: CSSStyleDeclaration): number =>
  Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);

describe("the height of a line follows the script", () => {
  test.each([
    [en, 1.68],
    [zhHans, 1.8],
    [ja, 1.8],
    [ko, 1.8],
    [ar, 1.9],
  ])("of a post in $tag", async (locale, leading) => {
    expect(leadingOf(await styleOf(locale, <p>Text</p>, "p"))).toBeCloseTo(leading, 2);
  });

  test.each([
    [en, "ja", 1.8],
    [zhHans, "en", 1.68],
    [zhHans, "fa", 1.9],
  ])("of a paragraph of another language", async (locale, lang, leading) => {
    const style = await styleOf(locale, <p lang={lang}>Text</p>, "p");
    expect(leadingOf(style)).toBeCloseTo(leading, 2);
  });

  test("unless the site says its own", async () => {
    const page = await open(zhHans, <p>文</p>);
    page.style.setProperty("--co-leading", "1.1");
    expect(leadingOf(getComputedStyle(page.querySelector("p") as Element))).toBeCloseTo(1.98, 2);
  });
});

describe("Han is drawn as its language draws it", () => {
  const own: [Locale, string, string][] = [
    [zhHans, "PingFang SC", "Songti SC"],
    [zhHant, "PingFang TC", "Songti TC"],
    [ja, "Hiragino Sans", "Hiragino Mincho ProN"],
    [ko, "Apple SD Gothic Neo", "AppleMyungjo"],
  ];
  test.each(own)("in a post in $tag", async (locale, sans, serif) => {
    const text = (await styleOf(locale, <p>海</p>, "p")).fontFamily;
    expect(text).toContain(sans);
    expect(text).toMatch(/^-apple-system,.* sans-serif$/);
    const heading = (await styleOf(locale, <h2>海</h2>, "h2")).fontFamily;
    expect(heading).toContain(serif);
    expect(heading).toMatch(/^"Iowan Old Style",.* serif$/);
  });

  test.each(own)("where a part of an English post is in $tag", async ({ tag }, sans, serif) => {
    const text = (
      <p>
        Text <span lang={tag}>海</span>
      </p>
    );
    const quoted = (
      <blockquote>
        <p lang={tag}>海</p>
      </blockquote>
    );
    expect((await styleOf(en, text, "span")).fontFamily).toContain(sans);
    expect((await styleOf(en, <h2 lang={tag}>海</h2>, "h2")).fontFamily).toContain(serif);
    expect((await styleOf(en, quoted, "blockquote p")).fontFamily).toContain(serif);
  });

  test.each([gazette, inkwash])(
    "in the theme $name, which sets text in a face with serifs",
    async (theme) => {
      for (const [locale, , serif] of own) {
        const page = await open(locale, <p lang="en">a</p>);
        for (const [name, value] of Object.entries(theme.style ?? {})) {
          page.style.setProperty(themeStyles[name as keyof ThemeStyle], value ?? null);
        }
        const { fontFamily } = getComputedStyle(page.querySelector(".co-body") as Element);
        expect(fontFamily).toContain(serif);
        const others = own.map(([, , face]) => face).filter((face) => face !== serif);
        expect(others.filter((face) => fontFamily.includes(face))).toEqual([]);
        expect(getComputedStyle(page.querySelector("p") as Element).fontFamily).not.toContain(serif);
      }
    },
  );

  test("in the Kai of quotations, which is that of simplified Chinese", async () => {
    for (const [locale, hasKai] of [
      [zhHans, true],
      [zhHant, false],
      [ja, false],
    ] as const) {
      const page = await open(locale, <blockquote>海</blockquote>);
      page.style.setProperty("--co-quote-face-hans", "KaiTi");
      const { fontFamily } = getComputedStyle(page.querySelector("blockquote") as Element);
      expect(fontFamily.includes("KaiTi")).toBe(hasKai);
    }
  });

  test("with the faces of the site before ours", async () => {
    const page = await open(ja, <h2>海</h2>);
    page.style.setProperty("--co-serif", '"Site Mincho"');
    const { fontFamily } = getComputedStyle(page.querySelector("h2") as Element);
    expect(fontFamily).toMatch(/^"Site Mincho", "Hiragino Mincho ProN",/);
  });
});

describe("lines break where the language breaks them", () => {
  test("with a hyphen in words that are longer than a line of a phone, and never in code or addresses", async () => {
    const page = await open(
      de,
      <p>
        Seezeichenaußerbetriebnahmebekanntmachung <code>a</code> <a href="/a">b</a>
      </p>,
    );
    const [text, code, link] = ["p", "code", "a"].map((name) =>
      getComputedStyle(page.querySelector(`.co-body ${name}`) as Element),
    );
    expect([text?.hyphens, code?.hyphens, link?.hyphens]).toEqual(["auto", "manual", "manual"]);
    expect(text?.getPropertyValue("hyphenate-limit-chars")).toBe("18 6 6");
  });

  test.each([
    [en, "normal", "normal"],
    [zhHans, "keep-all", "normal"],
    [ko, "keep-all", "keep-all"],
    [ja, "auto-phrase", "normal"],
  ])("in $tag", async (locale, heading, text) => {
    expect((await styleOf(locale, <h2>T</h2>, "h2")).wordBreak).toBe(heading);
    expect((await styleOf(locale, <p>T</p>, "p")).wordBreak).toBe(text);
    const { wordBreak } = getComputedStyle(document.querySelector(".co-title") as Element);
    expect(wordBreak).toBe(heading);
  });

  test("a quotation in another language breaks as its own does", async () => {
    expect((await styleOf(ko, <p lang="ja">T</p>, "p")).wordBreak).toBe("normal");
    expect((await styleOf(en, <p lang="ko">T</p>, "p")).wordBreak).toBe("keep-all");
  });

  test.each([
    [zhHans, "海".repeat(80)],
    [ja, "うみ".repeat(60)],
    [ko, "바다".repeat(60)],
  ])("and still fit the narrowest screen, in $tag", async (locale, word) => {
    const page = await open(
      locale,
      <>
        <h2>{word}</h2>
        <p>{word}</p>
      </>,
      320,
    );
    expect(sidewaysScroll()).toBe(0);
    for (const { right } of textBoxes(page)) expect(right).toBeLessThanOrEqual(320);
  });

  test("headings are balanced, paragraphs end well", async () => {
    expect((await styleOf(en, <h2>T</h2>, "h2")).getPropertyValue("text-wrap-style")).toBe("balance");
    expect((await styleOf(en, <p>T</p>, "p")).getPropertyValue("text-wrap-style")).toBe("pretty");
  });
});

describe("emphasis is what the script has for it", () => {
  test.each([
    [en, "italic", "none", ""],
    [de, "italic", "none", ""],
    [zhHans, "normal", "dot", "under"],
    [zhHant, "normal", "dot", "under"],
    [ja, "normal", "sesame", "over"],
    [ko, "normal", "dot", "over"],
    [ar, "normal", "none", ""],
    [he, "normal", "none", ""],
  ])("in $tag", async (locale, fontStyle, mark, position) => {
    const style = await styleOf(
      locale,
      <p>
        <em>T</em>
      </p>,
      "em",
    );
    expect([style.fontStyle, style.getPropertyValue("text-emphasis-style")]).toEqual([fontStyle, mark]);
    expect(style.getPropertyValue("text-emphasis-position")).toContain(position);
  });

  test.each([zhHans, ja, ko])("a title named in $tag is not slanted", async (locale) => {
    const text = (
      <p>
        <cite>T</cite>
      </p>
    );
    expect((await styleOf(locale, text, "cite")).fontStyle).toBe("normal");
  });
});

describe("quotation marks are those of the text", () => {
  const quotes = (locale: Locale, lang?: string) =>
    styleOf(
      locale,
      <p>
        <q lang={lang}>T</q>
      </p>,
      "q",
    ).then((style) => style.quotes);

  test.each([
    [en, "auto"],
    [zhHans, "auto"],
    [fr, '"«\u202F" "\u202F»" "“" "”"'],
    [ja, '"「" "」" "『" "』"'],
    [zhHant, '"「" "」" "『" "』"'],
  ])("in $tag", async (locale, marks) => {
    expect(await quotes(locale)).toBe(marks);
  });

  test("also around words of another language", async () => {
    expect(await quotes(ja, "en")).toBe('"「" "」" "『" "』"');
    expect(await quotes(en, "fr")).toBe("auto");
  });
});
