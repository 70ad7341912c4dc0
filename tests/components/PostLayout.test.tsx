import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { type Post, PostCard, PostLayout, type PostLayoutProps, type PostSlots } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { measureText } from "../../src/model/text/measureText.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const stats = measureText("山上的茶园到了四月才开始采。".repeat(200));
const whole: Post = {
  title: "四月的茶",
  subtitle: "山上的第一批",
  url: "/tea",
  lang: "zh-Hans",
  published: "2024-01-20",
  updated: "2024-02-02",
  authors: [{ name: "顾岸", url: "/gu-an" }],
  site: { name: "港口札记", url: "https://harbor.example" },
  categories: [{ name: "手艺", url: "/craft" }],
  series: "茶事",
  tags: [{ name: "茶", url: "/tags/tea" }, "山"],
  cover: { src: "/tea.jpg", alt: "一排排茶树", width: 1600, height: 900, caption: "清晨。" },
  license: "CC-BY-NC-SA-4.0",
  stats,
};

function draw(props: Partial<Omit<PostLayoutProps, "post">> & { post?: unknown } = {}): HTMLElement {
  return renderStatic(
    <PostLayout {...({ post: { title: "Tea" }, children: <p>Text.</p>, ...props } as PostLayoutProps)} />,
  );
}

const article = (container: HTMLElement) => container.querySelector("article") as HTMLElement;
const texts = (container: ParentNode, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent);

test("a title and text are enough", () => {
  const container = draw();
  expect(within(container).getByRole("article").textContent).toBe("TeaText.");
  expect(within(container).getByRole("heading", { level: 1 })).toHaveTextContent("Tea");
  expect(container.querySelector(".co-body")).toContainHTML("<p>Text.</p>");
  expect(container.querySelector("ul, dl, footer, figure, aside, a")).toBeNull();
});

test("a whole post draws everything it is given, in order", () => {
  const container = draw({ post: whole, views: 1208, locale: zhHans });
  expect(within(container).getAllByRole("heading")).toHaveLength(1);
  const shown = [...article(container).children].filter((child) => !child.hasAttribute("hidden"));
  expect(shown.map((child) => child.localName)).toEqual(["header", "div", "ul", "footer"]);
  expect(texts(container, "header > *")).toEqual([
    "手艺茶事",
    "四月的茶",
    "山上的第一批",
    expect.stringMatching(/^2024年1月20日更新于 2024年2月2日顾岸2,600 字约\d+分钟1,208 次阅读$/),
    "清晨。",
  ]);
  expect(within(container).getByRole("list", { name: "分类" })).toHaveTextContent("手艺茶事");
  const tags = within(container).getByRole("list", { name: "标签" });
  expect(tags).toHaveTextContent("茶山");
  expect(within(tags).getByRole("link", { name: "茶" })).toHaveAttribute("rel", "tag");
  expect(within(container).getByRole("img", { name: "一排排茶树" })).toHaveAttribute("loading", "eager");
  expect(texts(container, ".co-license-value")).toEqual([
    "顾岸",
    "港口札记",
    "harbor.example/tea",
    "署名—非商业性使用—相同方式共享 4.0 国际 ",
  ]);
  expect(texts(container, ".co-license-sentence")).toEqual(["本文采用 CC BY-NC-SA 4.0 许可协议。"]);
});

describe("the title", () => {
  test.each([1, 2, 3, 4, 5, 6] as const)("is a heading of level %d", (headingLevel) => {
    const container = draw({ post: whole, headingLevel, Link: HostLink });
    expect(within(container).getAllByRole("heading")).toEqual([
      within(container).getByRole("heading", { name: "四月的茶", level: headingLevel }),
    ]);
    const inList = headingLevel > 1;
    expect(linksOf(container.querySelector(".co-title") as HTMLElement).host).toEqual(inList ? ["/tea"] : []);
    expect(container.querySelectorAll("[rel~=license]")).toHaveLength(inList ? 0 : 1);
  });

  test("in a list stays text without an address to link", () => {
    const { result } = watchWarnings(() =>
      draw({ post: { title: "Tea", url: "javascript:1" }, headingLevel: 2 }),
    );
    expect(within(result).getByRole("heading", { level: 2, name: "Tea" }).querySelector("a")).toBeNull();
  });

  test.each<[unknown, number, number]>([
    ["2", 2, 0],
    [7, 1, 1],
    [0, 1, 1],
    ["h2", 1, 1],
    [null, 1, 1],
  ])("of a level of %o is as of %d", (headingLevel, level, licenses) => {
    const { result } = watchWarnings(() => draw({ post: whole, headingLevel: headingLevel as never }));
    expect(within(result).getByRole("heading", { level })).toHaveTextContent("四月的茶");
    expect(result.querySelectorAll("[rel~=license]")).toHaveLength(licenses);
    expect(result.querySelectorAll(".co-title a")).toHaveLength(level > 1 ? 1 : 0);
  });
});

describe("the language", () => {
  const english = { lang: "en", dir: "ltr" };
  test.each([
    ["of the site", undefined, en, english, {}],
    ["of the site, from right to left", undefined, ar, { lang: "ar", dir: "rtl" }, {}],
    ["of the post", "zh-Hans", en, { lang: "zh-Hans", dir: "ltr" }, english],
    ["of the post, from right to left", "he", en, { lang: "he", dir: "rtl" }, english],
    [
      "of the post, from left to right",
      "en-GB",
      ar,
      { lang: "en-GB", dir: "ltr" },
      { lang: "ar", dir: "rtl" },
    ],
    ["of another region", "en-GB", en, { lang: "en-GB", dir: "ltr" }, {}],
    [
      "of another script",
      "zh-Hant",
      zhHans,
      { lang: "zh-Hant", dir: "ltr" },
      { lang: "zh-Hans", dir: "ltr" },
    ],
  ])("is that %s, and our own words keep theirs", (_, lang, locale, ofPost, ofWords) => {
    const container = draw({ post: { ...whole, lang }, locale });
    const languageOf = (element: Element) =>
      Object.fromEntries(
        ["lang", "dir"].flatMap((name) =>
          element.hasAttribute(name) ? [[name, element.getAttribute(name)]] : [],
        ),
      );
    expect(languageOf(article(container))).toEqual(ofPost);
    expect(languageOf(within(container).getByRole("list", { name: locale.labels.metaLabel }))).toEqual(
      ofWords,
    );
    expect(languageOf(container.querySelector("footer") as Element)).toEqual(ofWords);
  });

  test("is that of the attribute where one is given, with all that follows from it", () => {
    const props = { lang: "ar", post: { title: "شاي", lang: "de", published: "2024-01-20" }, locale: en };
    const page = article(draw(props));
    const card = article(renderStatic(<PostCard {...props} />));
    for (const element of [page, card]) {
      expect(element).toHaveAttribute("lang", "ar");
      expect(element).toHaveAttribute("dir", "rtl");
      const meta = within(element).getByRole("list", { name: "About this post" });
      expect(meta).toHaveAttribute("lang", "en");
      expect(meta).toHaveAttribute("dir", "ltr");
    }
    expect(article(draw({ ...props, dir: "auto" }))).toHaveAttribute("dir", "auto");
  });

  test("of a list is that of its name, of its items that of the post", () => {
    const cover = { ...whole.cover, credit: "Ada", original: "/full.jpg" };
    const container = draw({ post: { ...whole, cover }, locale: en });
    const languageAt = (element: Element) => element.closest("[lang]")?.getAttribute("lang");
    for (const name of ["Categories", "Tags"]) {
      const list = within(container).getByRole("list", { name });
      expect(languageAt(list)).toBe("en");
      expect(list).not.toHaveAttribute("dir");
      expect(within(list).getAllByRole("listitem").map(languageAt)).toEqual(["zh-Hans", "zh-Hans"]);
    }
    expect(languageAt(within(container).getByText(/^Photo/))).toBe("en");
    expect(languageAt(within(container).getByText("View original"))).toBe("en");
    expect(languageAt(within(container).getByText("清晨。"))).toBe("zh-Hans");
    expect(languageAt(within(container).getByRole("img", { name: "一排排茶树" }))).toBe("zh-Hans");
    const same = draw({ post: whole, locale: zhHans });
    expect(same.querySelectorAll("header [lang], ul[lang], ul [lang]")).toHaveLength(0);
  });

  test("is the site's where the post's is none, or where the site's tag itself is none", () => {
    const { result, warnings } = watchWarnings(() =>
      draw({ post: { title: "Tea", lang: "english (british)" } }),
    );
    expect(article(result)).toHaveAttribute("lang", "en");
    expect(warnings).toHaveLength(1);
    const locale = { ...en, tag: "en_GB" };
    const odd = watchWarnings(() =>
      draw({ post: { title: "Tea", lang: "zh", published: "2024-01-20" }, locale }),
    );
    expect(article(odd.result)).toHaveTextContent("TeaJanuary 20, 2024Text.");
  });
});

test("a series without categories is called a series", () => {
  const container = draw({ post: { title: "Tea", series: "The boathouse" } });
  expect(within(container).getByRole("list", { name: "Series: The boathouse" })).toHaveTextContent(
    "The boathouse",
  );
});

describe("slots", () => {
  const slots: (keyof PostSlots)[] = [
    "header",
    "meta",
    "cover",
    "aside",
    "beforeBody",
    "afterBody",
    "tags",
    "footer",
  ];
  const replaced: Partial<Record<keyof PostSlots, string>> = {
    header: "header",
    meta: "[aria-label='About this post']",
    cover: "figure",
    tags: "[aria-label=Tags]",
    footer: "footer",
  };

  test.each(slots)("%s is drawn once, in place of what it replaces", (slot) => {
    const container = draw({ post: whole, [slot]: <b>Own</b> });
    expect(texts(container, "b")).toEqual(["Own"]);
    for (const [name, selector] of Object.entries(replaced)) {
      const gone = name === slot || (slot === "header" && (name === "meta" || name === "cover"));
      expect(container.querySelectorAll(selector), name).toHaveLength(gone ? 0 : 1);
    }
  });

  test.each(slots.flatMap((slot) => [null, false].map((off) => [slot, off] as const)))(
    "%s is turned off by %o",
    (slot, off) => {
      const container = draw({ post: whole, [slot]: off });
      const selector = { ...replaced, aside: "aside", meta: ".co-meta-line" }[slot as string];
      if (selector !== undefined) expect(container.querySelector(selector)).toBeNull();
      expect(within(container).queryAllByText("false")).toEqual([]);
    },
  );

  test("stand around the text in this order", () => {
    const order = ["aside", "beforeBody", "afterBody"] as const;
    const given = Object.fromEntries(order.map((slot) => [slot, <i key={slot}>{slot}</i>]));
    expect(texts(draw({ ...given }), "i, p")).toEqual(["aside", "beforeBody", "Text.", "afterBody"]);
  });
});

describe("facts", () => {
  test.each<[string, Partial<PostLayoutProps>, string[]]>([
    ["reading time is estimated from the counts", { post: { title: "T", stats } }, ["words", "readingTime"]],
    ["reading time is the one given", { readingTime: 4 }, ["readingTime"]],
    ["views are a number", { views: 0 }, ["views"]],
    ["views are nothing", { views: undefined }, []],
    ["items are chosen", { post: whole, metaItems: ["tags", "published"] }, ["tags", "published"]],
    ["nothing is chosen", { post: whole, metaItems: [] }, []],
  ])("%s", (_, props, names) => {
    const items = [...draw(props).querySelectorAll("[data-item]")];
    expect(items.map((item) => item.getAttribute("data-item"))).toEqual(names);
  });

  const of = (license: unknown) => ({ ...whole, license });
  test.each<[string, unknown, PostLayoutProps["license"], string | undefined]>([
    ["the post's", of("CC-BY-4.0"), "reserved", "This post is licensed under CC BY 4.0."],
    ["the post's alone", of("CC-BY-4.0"), undefined, "This post is licensed under CC BY 4.0."],
    ["the site's", of(undefined), "reserved", expect.stringContaining("unless otherwise noted")],
    [
      "the site's, as YAML reads an empty field",
      of(null),
      "reserved",
      expect.stringContaining("unless otherwise"),
    ],
    ["none of the post's", of(false), "reserved", undefined],
    ["none", of(undefined), undefined, undefined],
  ])("terms are %s", (_, post, license, sentence) => {
    expect(texts(draw({ post, license }), ".co-license-sentence")).toEqual(
      sentence === undefined ? [] : [sentence],
    );
  });

  test("the site is the post's, or else the one given", () => {
    const site = { name: "Notes", url: "https://notes.example" };
    expect(texts(draw({ post: { title: "T", url: "/t" }, site }), "dd")).toEqual([
      "Notes",
      "notes.example/t",
    ]);
    expect(texts(draw({ post: whole, site }), "dd")[1]).toBe("港口札记");
  });

  test("the host's components reach every part", () => {
    const container = draw({
      post: { ...whole, series: { name: "茶事", url: "/series" } },
      Link: HostLink,
      Image: HostImage,
    });
    expect(new Set(linksOf(container).host)).toEqual(new Set(["/gu-an", "/craft", "/series", "/tags/tea"]));
    expect(container.querySelectorAll("img[data-host]")).toHaveLength(1);
  });
});
