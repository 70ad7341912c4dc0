import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { MetaBar, type MetaBarProps } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostLink, linksOf } from "../support/host.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const facts: MetaBarProps = {
  published: "2024-01-20",
  updated: "2024-02-02",
  authors: ["Ada", "Lin"],
  categories: ["Tea"],
  words: 4812,
  readingTime: 9,
  views: 1208,
  tags: ["north", "sea"],
};

function draw(props: MetaBarProps): HTMLElement {
  return renderStatic(<MetaBar {...props} />);
}

/** Texts of the items, as a screen reader walks through them. */
function items(props: MetaBarProps): (string | null)[] {
  return within(draw(props))
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
}

function names(container: HTMLElement): (string | null)[] {
  return within(container)
    .queryAllByRole("listitem")
    .map((item) => item.getAttribute("data-item"));
}

describe("the list", () => {
  test.each([
    [en, "About this post"],
    [zhHans, "本文信息"],
    [ar, "عن هذه التدوينة"],
  ])("is named in $tag", (locale, name) => {
    const list = within(draw({ ...facts, locale })).getByRole("list", { name });
    expect(within(list).getAllByRole("listitem")).toHaveLength(8);
  });

  test("may be named by the site", () => {
    expect(within(draw({ words: 1, "aria-label": "In short" })).getByRole("list")).toHaveAccessibleName(
      "In short",
    );
  });

  test("says every fact in English", () => {
    expect(items(facts)).toEqual([
      "January 20, 2024",
      "Updated February 2, 2024",
      "By Ada and Lin",
      "Tea",
      "4,812 words",
      "9 min read",
      "north and sea",
      "1,208 views",
    ]);
  });

  test("says every fact in Chinese", () => {
    expect(items({ ...facts, locale: zhHans })).toEqual([
      "2024年1月20日",
      "更新于 2024年2月2日",
      "Ada和Lin",
      "Tea",
      "4,812 字",
      "约9分钟",
      "north和sea",
      "1,208 次阅读",
    ]);
  });

  test("says every fact in Arabic", () => {
    expect(items({ ...facts, locale: ar })).toEqual([
      "20 يناير 2024",
      "حُدِّثت في 2 فبراير 2024",
      "بقلم Ada وLin",
      "Tea",
      "4,812 كلمة",
      "مدة القراءة: 9 دقائق",
      "north وsea",
      "1,208 مشاهدات",
    ]);
  });

  test.each<[MetaBarProps]>([
    [{}],
    [{ items: [] }],
    [{ ...facts, items: [] }],
    [{ authors: [], categories: [], tags: [], views: undefined }],
    [{ words: 0, readingTime: 0, views: null }],
    [{ items: [{ id: "empty", content: "" }] }],
  ])("is not there without anything to say: %o", (props) => {
    expect(draw(props)).toBeEmptyDOMElement();
  });
});

describe("the order", () => {
  test("of the facts is the default one", () => {
    expect(names(draw(facts))).toEqual([
      "published",
      "updated",
      "authors",
      "categories",
      "words",
      "readingTime",
      "tags",
      "views",
    ]);
  });

  test("is that of `items`, and what they leave out is not drawn", () => {
    expect(names(draw({ ...facts, items: ["views", "published"] }))).toEqual(["views", "published"]);
  });

  test("takes a name once, and passes over facts without a value", () => {
    expect(names(draw({ words: 5, items: ["words", "views", "words"] }))).toEqual(["words"]);
  });

  test("has room for items of the site", () => {
    const comments = { id: "comments", content: <a href="#comments">12 comments</a> };
    const note = { id: "note", content: "A note" };
    const container = draw({ ...facts, items: [note, "words", comments] });
    expect(names(container)).toEqual(["note", "words", "comments"]);
    expect(within(container).getByRole("link", { name: "12 comments" })).toHaveAttribute("href", "#comments");
  });

  test("keeps the first of two items with one id", () => {
    const twice = ["A", "B"].map((content) => ({ id: "note", content }));
    expect(items({ words: 5, items: [...twice, "words"] })).toEqual(["A", "5 words"]);
  });

  test("draws no item for empty content of the site", () => {
    const empty = ["", undefined, null, false, []].map((content, index) => ({ id: `e${index}`, content }));
    expect(items({ words: 5, items: [...empty, "words"] })).toEqual(["5 words"]);
  });
});

describe("odd items", () => {
  test.each<[string, unknown, string[], number]>([
    ["no name", ["wrods", "words"], ["words"], 1],
    ["a name of every object", ["constructor", "words"], ["words"], 1],
    ["a number", [5, "words"], ["words"], 1],
    ["what `condition && item` leaves", [false, null, undefined, "words"], ["words"], 0],
    ["no id", [{ content: "A" }, { content: "B" }], ["item-1", "item-2"], 0],
    [
      "an id of another kind",
      [
        { id: 7, content: "A" },
        { id: {}, content: "B" },
      ],
      ["7", "item-2"],
      1,
    ],
    ["no list", "words", ["words"], 1],
  ])("draw what they can: %s", (_, items, drawn, count) => {
    const { result, warnings } = watchWarnings(() => draw({ words: 5, items: items as never }));
    expect(names(result)).toEqual(drawn);
    expect(warnings).toHaveLength(count);
  });
});

describe("a change", () => {
  const shanghai = "Asia/Shanghai";
  const newYork = "America/New_York";
  const yaml = new Date(Date.UTC(2024, 0, 20));

  test.each<[string, MetaBarProps["published"], MetaBarProps["updated"], string | undefined, boolean]>([
    ["a later day", "2024-01-20", "2024-01-21", undefined, true],
    ["the same day", "2024-01-20", "2024-01-20", undefined, false],
    ["an earlier day", "2024-01-20", "2024-01-19", undefined, false],
    ["a later hour", "2024-01-20T10:00Z", "2024-01-20T20:00Z", undefined, false],
    ["an hour that is past midnight there", "2024-01-20T10:00Z", "2024-01-20T20:00Z", shanghai, true],
    ["past midnight", "2024-01-20T23:00Z", "2024-01-21T01:00Z", undefined, true],
    ["past midnight, but not there", "2024-01-20T23:00Z", "2024-01-21T01:00Z", newYork, false],
    ["the same day in two spellings", "2024-01-20", yaml, newYork, false],
    ["the same day in two zones", "2024-01-20T01:00+08:00", "2024-01-19T18:00Z", newYork, false],
    ["an hour of the same day", "2024-01-20", "2024-01-20 18:00", shanghai, false],
    ["a day without another", undefined, "2024-01-20", undefined, true],
    ["nothing", "2024-01-20", undefined, undefined, false],
  ])("on %s", (_, published, updated, timeZone, shown) => {
    expect(names(draw({ published, updated, timeZone })).includes("updated")).toBe(shown);
  });
});

describe("a time", () => {
  test.each<[string, MetaBarProps, string]>([
    ["a day", { published: "2024-01-20" }, "2024-01-20"],
    ["a day in a far zone", { published: "2024-01-20", timeZone: "Pacific/Kiritimati" }, "2024-01-20"],
    ["a day from YAML", { published: new Date("2024-01-20"), timeZone: "America/Los_Angeles" }, "2024-01-20"],
    ["an instant", { published: "2024-01-20T10:00:00Z" }, "2024-01-20T10:00:00Z"],
    ["minutes", { readingTime: 9 }, "PT9M"],
    ["an estimate", { readingTime: { seconds: 5400, minutes: 90 } }, "PT1H30M"],
    ["a part of a minute", { readingTime: 0.2 }, "PT1M"],
  ])("is readable for machines: %s", (_, props, dateTime) => {
    const times = draw(props).querySelectorAll("time");
    expect([...times].map((time) => time.getAttribute("datetime"))).toEqual([dateTime]);
  });

  test("of an instant names the day there", () => {
    expect(items({ published: "2024-01-20T20:00:00Z", timeZone: "Asia/Shanghai" })).toEqual([
      "January 21, 2024",
    ]);
  });
});

describe("views", () => {
  test.each<[string, MetaBarProps["views"], string[]]>([
    ["a number", 12, ["12 views"]],
    ["one", 1, ["1 view"]],
    ["a true zero", 0, ["0 views"]],
    ["a BigInt", 9007199254740993n, ["9,007,199,254,740,993 views"]],
    ["a node, label included", <b key="views">12 readers</b>, ["12 readers"]],
    ["a text, label included", "many readers", ["many readers"]],
    ["nothing", undefined, []],
    ["null", null, []],
    ["false, as `number && …` gives it", false, []],
    ["an empty text", "", []],
  ])("may be %s", (_, views, texts) => {
    expect(items({ views })).toEqual(texts);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "are left out for %d, with a warning",
    (views) => {
      const { result, warnings } = watchWarnings(() => items({ views, words: 5 }));
      expect(result).toEqual(["5 words"]);
      expect(warnings).toHaveLength(1);
    },
  );
});

describe("names", () => {
  const authors = [{ name: "سلمى", url: "/salma" }, { name: "Ada", url: "https://ada.example" }, "Lin"];

  test("are isolated from the direction around them, linked or not", () => {
    const isolated = draw({ authors, categories: ["Tea"], tags: ["sea"] }).querySelectorAll("bdi");
    expect([...isolated].map((name) => name.textContent)).toEqual(["سلمى", "Ada", "Lin", "Tea", "sea"]);
  });

  test("link to their pages, which are the author's or a tag's", () => {
    const tags = [{ name: "sea", url: "/tags/sea" }];
    const categories = [{ name: "Tea", url: "/tea" }];
    const links = within(draw({ authors, categories, tags })).getAllByRole("link");
    expect(
      links.map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("rel")]),
    ).toEqual([
      ["سلمى", "/salma", "author"],
      ["Ada", "https://ada.example", "author"],
      ["Tea", "/tea", null],
      ["sea", "/tags/sea", "tag"],
    ]);
  });

  test.each([
    ["/salma", true],
    ["salma", true],
    ["../salma", true],
    ["?by=salma", true],
    ["#salma", true],
    ["https://salma.example", false],
    ["HTTPS://salma.example", false],
    ["mailto:salma@example.com", false],
    ["tel:+100", false],
  ])("of the address %s go through the host's link: %s", (url, through) => {
    const links = linksOf(draw({ authors: [{ name: "سلمى", url }], Link: HostLink }));
    expect(links).toEqual(through ? { host: [url], plain: [] } : { host: [], plain: [url] });
  });

  test("stay where their address may not be used", () => {
    const { result, warnings } = watchWarnings(() =>
      draw({ authors: [{ name: "Eve", url: "javascript:alert(1)" }] }),
    );
    expect(within(result).getByText("Eve")).toBeInTheDocument();
    expect(within(result).queryByRole("link")).toBeNull();
    expect(warnings).toHaveLength(1);
  });
});
