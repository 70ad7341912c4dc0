import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { type License, LicenseFooter, type LicenseFooterProps, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostLink, linksOf } from "../support/host.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

function draw(props: LicenseFooterProps): HTMLElement {
  return renderStatic(<LicenseFooter {...props} />);
}

/** The rows, label and value. */
function rows(container: HTMLElement): [string | null, string | null][] {
  const terms = within(container).queryAllByRole("term");
  const values = within(container).queryAllByRole("definition");
  expect(terms).toHaveLength(values.length);
  return terms.map((term, index) => [term.textContent, values[index]?.textContent?.trim() ?? null]);
}

function sentence(container: HTMLElement): string | undefined {
  return within(container).queryByRole("paragraph")?.textContent ?? undefined;
}

const site = { name: "Harbor Notes", url: "https://harbor.example" };
const cc = "https://creativecommons.org";
const locales = { en, zh: zhHans, ar };
type Language = keyof typeof locales;
type Scope = "post" | "site";

const sentences: Record<Language, Record<string, string>> = {
  en: {
    "licensed post": "This post is licensed under N.",
    "licensed site": "All posts on this blog are licensed under N unless otherwise noted.",
    "public post": "This post is dedicated to the public domain under N.",
    "public site":
      "All posts on this blog are dedicated to the public domain under N unless otherwise noted.",
    "reserved post": "All rights to this post are reserved.",
    "reserved site": "All rights to the posts on this blog are reserved unless otherwise noted.",
  },
  zh: {
    "licensed post": "本文采用 N 许可协议。",
    "licensed site": "除非另有说明，本站所有文章均采用 N 许可协议。",
    "public post": "本文以 N 贡献至公共领域。",
    "public site": "除非另有说明，本站所有文章均以 N 贡献至公共领域。",
    "reserved post": "本文保留一切权利。",
    "reserved site": "除非另有说明，本站所有文章保留一切权利。",
  },
  ar: {
    "licensed post": "هذه التدوينة مرخّصة بموجب N.",
    "licensed site": "جميع التدوينات في هذه المدونة مرخّصة بموجب N ما لم يُذكر خلاف ذلك.",
    "public post": "هذه التدوينة مهداة إلى الملك العام بموجب N.",
    "public site": "جميع التدوينات في هذه المدونة مهداة إلى الملك العام بموجب N ما لم يُذكر خلاف ذلك.",
    "reserved post": "جميع حقوق هذه التدوينة محفوظة.",
    "reserved site": "جميع الحقوق محفوظة لتدوينات هذه المدونة ما لم يُذكر خلاف ذلك.",
  },
};

interface Kind {
  license: License;
  /** What the sentence says; none for a text that names no license. */
  said?: "licensed" | "public" | "reserved";
  /** The name in the sentence. */
  name?: string;
  /** The address that identifies it. */
  url?: string;
  /** Value of the row, by language. */
  row: Record<Language, string>;
  /** Whether the row links the deed in the reader's language instead. */
  deed?: boolean;
}

const international: Record<string, Record<Language, string>> = {
  by: { en: "Attribution", zh: "署名", ar: "نَسب المُصنَّف" },
  "by-sa": { en: "Attribution-ShareAlike", zh: "署名—相同方式共享", ar: "نَسب المُصنَّف - الترخيص بالمثل" },
  "by-nc": { en: "Attribution-NonCommercial", zh: "署名—非商业性使用", ar: "نَسب المُصنَّف - غير تجاري" },
  "by-nc-sa": {
    en: "Attribution-NonCommercial-ShareAlike",
    zh: "署名—非商业性使用—相同方式共享",
    ar: "نَسب المُصنَّف - غير تجاري - الترخيص بالمثل",
  },
  "by-nd": { en: "Attribution-NoDerivatives", zh: "署名—禁止演绎", ar: "نَسب المُصنَّف - منع الاشتقاق" },
  "by-nc-nd": {
    en: "Attribution-NonCommercial-NoDerivatives",
    zh: "署名—非商业性使用—禁止演绎",
    ar: "نَسب المُصنَّف - غير تجاري - منع الاشتقاق",
  },
};
const everywhere = (text: string) => ({ en: text, zh: text, ar: text });

const kinds: Kind[] = [
  ...Object.entries(international).map(([unit, name]): Kind => {
    const badge = `CC ${unit.toUpperCase()}`;
    return {
      license: `CC-${unit.toUpperCase()}-4.0`,
      said: "licensed",
      name: `${badge} 4.0`,
      url: `${cc}/licenses/${unit}/4.0/`,
      row: {
        en: `${name.en} 4.0 International`,
        zh: `${name.zh} 4.0 国际`,
        ar: `${name.ar} 4.0 دولي`,
      },
      deed: true,
    };
  }),
  {
    license: "CC0-1.0",
    said: "public",
    name: "CC0 1.0",
    url: `${cc}/publicdomain/zero/1.0/`,
    row: { en: "CC0 1.0 Universal", zh: "CC0 1.0 通用", ar: "CC0 1.0 عام" },
    deed: true,
  },
  {
    license: { unit: "by-sa", version: "3.0", jurisdiction: "cn" },
    said: "licensed",
    name: "CC BY-SA 3.0 CN",
    url: `${cc}/licenses/by-sa/3.0/cn/`,
    row: {
      en: "Attribution-ShareAlike 3.0 China Mainland",
      zh: "署名—相同方式共享 3.0 中国大陆",
      ar: "نَسب المُصنَّف - الترخيص بالمثل 3.0 الصين (البر الرئيسي)",
    },
    deed: true,
  },
  {
    license: "reserved",
    said: "reserved",
    row: { en: "All rights reserved", zh: "保留所有权利", ar: "جميع الحقوق محفوظة" },
  },
  {
    license: { name: "Harbor License", url: "https://harbor.example/license" },
    said: "licensed",
    name: "Harbor License",
    url: "https://harbor.example/license",
    row: everywhere("Harbor License"),
  },
  {
    license: { name: "Harbor License" },
    said: "licensed",
    name: "Harbor License",
    row: everywhere("Harbor License"),
  },
  { license: "Ask me first", row: everywhere("Ask me first") },
];
const languages = Object.keys(locales) as Language[];
const cases = kinds.flatMap((kind) =>
  languages.flatMap((language) =>
    (["post", "site"] as const).map((scope) => [kind, language, scope] as const),
  ),
);

describe("the terms", () => {
  test.each<readonly [Kind, Language, Scope]>(cases)("%o in %s for the %s", (kind, language, scope) => {
    const locale = locales[language];
    const container = draw({ license: kind.license, scope, locale });
    expect(rows(container)).toEqual([[locale.labels.license, kind.row[language]]]);
    const template = kind.said && sentences[language][`${kind.said} ${scope}`];
    expect(sentence(container)).toBe(template?.replace("N", kind.name ?? ""));
    const deed = kind.url && (kind.deed ? `${kind.url}deed.${locale.deedLanguage}` : kind.url);
    expect(linksOf(container).plain).toEqual(kind.url ? [deed, kind.url] : []);
  });

  test.each(kinds)("claim the license of the page once, and only where it is true: %o", (kind) => {
    const claims = (props: LicenseFooterProps) =>
      [...draw(props).querySelectorAll("[rel~=license]")].map((link) => link.getAttribute("href"));
    expect(claims({ license: kind.license })).toEqual(kind.url ? [kind.url] : []);
    expect(claims({ license: kind.license, mainContent: false })).toEqual([]);
  });

  test("name a license in the address bar's letters where it has no name", () => {
    const container = draw({ license: { name: "", url: "https://harbor.example/%E5%8C%97" } });
    expect(sentence(container)).toBe("This post is licensed under harbor.example/北.");
  });

  test("stay without a link where its address may not be used", () => {
    const { result, warnings } = watchWarnings(() =>
      draw({ license: { name: "Mine", url: "javascript:alert(1)" } }),
    );
    expect(sentence(result)).toBe("This post is licensed under Mine.");
    expect(linksOf(result).plain).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});

describe("the rows", () => {
  const everything: LicenseFooterProps = {
    license: "reserved",
    authors: [{ name: "Ada", url: "/ada" }, "سلمى"],
    site,
    url: "/tea",
    published: "2024-01-20",
    updated: "2024-02-02",
  };

  test("tell who, where, when and under which terms", () => {
    expect(rows(draw(everything))).toEqual([
      ["Authors", "Ada and سلمى"],
      ["Published on", "Harbor Notes"],
      ["Published", "January 20, 2024"],
      ["Updated", "February 2, 2024"],
      ["Permalink", "harbor.example/tea"],
      ["License", "All rights reserved"],
    ]);
  });

  test("carry times, isolated names and relations for machines", () => {
    const container = draw(everything);
    const times = [...container.querySelectorAll("time")].map((time) => time.getAttribute("datetime"));
    expect(times).toEqual(["2024-01-20", "2024-02-02"]);
    const isolated = [...container.querySelectorAll("bdi")].map((name) => name.textContent);
    expect(isolated).toEqual(["Ada", "سلمى", "Harbor Notes", "harbor.example/tea", "All rights reserved"]);
    expect(within(container).getByRole("link", { name: "Ada" })).toHaveAttribute("rel", "author");
    expect(within(container).getByRole("link", { name: "harbor.example/tea" })).toHaveAttribute(
      "rel",
      "bookmark",
    );
  });

  test.each<[string, LicenseFooterProps, string[]]>([
    ["one author", { authors: ["Ada"] }, ["Author"]],
    ["two authors", { authors: ["Ada", "Lin"] }, ["Authors"]],
    ["two authors in Arabic", { authors: ["Ada", "Lin"], locale: ar }, ["الكاتبان"]],
    ["the same day twice", { published: "2024-01-20", updated: "2024-01-20" }, ["Published"]],
    ["a change alone", { updated: "2024-01-20" }, ["Updated"]],
    ["a site", { site }, ["Published on"]],
    ["an address", { url: "/tea" }, ["Permalink"]],
  ])("are those that have a value: %s", (_, props, labels) => {
    expect(rows(draw(props)).map(([label]) => label)).toEqual(labels);
  });

  test.each<[string, string | undefined, string, string]>([
    ["/tea", site.url, "https://harbor.example/tea", "harbor.example/tea"],
    ["/tea/", site.url, "https://harbor.example/tea/", "harbor.example/tea"],
    ["tea", "https://harbor.example/blog", "https://harbor.example/blog/tea", "harbor.example/blog/tea"],
    ["/%E5%8C%97%E5%B2%B8/", site.url, "https://harbor.example/%E5%8C%97%E5%B2%B8/", "harbor.example/北岸"],
    ["https://tea.example/a?b=c#d", site.url, "https://tea.example/a?b=c#d", "tea.example/a?b=c#d"],
    ["/tea", undefined, "/tea", "/tea"],
  ])("show the permalink %s on %s", (url, siteUrl, href, text) => {
    const link = within(draw({ url, ...(siteUrl && { site: { name: "S", url: siteUrl } }) }))
      .getAllByRole("link")
      .at(-1);
    expect(link).toHaveAttribute("href", href);
    expect(link).toHaveTextContent(text);
  });

  test("give the host's link its own pages only", () => {
    const links = linksOf(
      draw({ ...everything, site: { name: "Notes", url: "/" }, license: "CC-BY-4.0", Link: HostLink }),
    );
    expect(links.host).toEqual(["/ada", "/"]);
    expect(links.plain).toEqual(["/tea", `${cc}/licenses/by/4.0/deed.en`, `${cc}/licenses/by/4.0/`]);
  });
});

test.each<[LicenseFooterProps]>([
  [{}],
  [{ license: false }],
  [{ authors: [], license: "" }],
  [{ mark: "*" }],
  [{ attribution: null }],
  [{ attribution: false }],
])("nothing to tell draws nothing: %o", (props) => {
  expect(draw(props)).toBeEmptyDOMElement();
});

test("how to cite the post is something to tell", () => {
  const cite = <p>Cite me</p>;
  expect(draw({ attribution: cite }).querySelector("footer")).toHaveTextContent("Cite me");
  const page = renderStatic(<PostLayout post={{ title: "Tea" }} attribution={cite} />);
  expect(within(page).getByText("Cite me").closest("footer")).toHaveClass("co-license");
});

test("the mark is an ornament that a site may replace or take away", () => {
  const rule = (props: LicenseFooterProps) =>
    draw({ license: "reserved", ...props }).querySelector(".co-license-rule");
  expect(rule({})?.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  expect(rule({ mark: <b>*</b> })).toHaveTextContent("*");
  expect(rule({ mark: null })).toBeEmptyDOMElement();
});
