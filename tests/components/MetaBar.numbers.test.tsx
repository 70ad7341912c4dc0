import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MetaBar, type MetaBarProps, type NumberNotation } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const thousands: NumberNotation = [{ from: 1000, divide: 1000, text: "{number}k" }];

/** What an item shows, what is spoken, and the value for machines. */
function read(props: MetaBarProps) {
  return within(renderStatic(<MetaBar {...props} />))
    .getAllByRole("listitem")
    .map((item) => {
      const spoken = item.cloneNode(true) as HTMLElement;
      for (const hidden of spoken.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      const shown = item.cloneNode(true) as HTMLElement;
      for (const exact of shown.querySelectorAll(".co-meta-exact")) exact.remove();
      const value = item.querySelector("data")?.getAttribute("value") ?? undefined;
      return { shown: shown.textContent.trim(), spoken: spoken.textContent.trim(), value };
    });
}

test.each<[string, MetaBarProps, string, string, string]>([
  ["compact", { words: 4812, numberNotation: "compact" }, "4.8K words", "4,812 words", "4812"],
  ["of its own", { words: 4812, numberNotation: thousands }, "4.8k words", "4,812 words", "4812"],
  [
    "in Chinese",
    { views: 12_345, numberNotation: "compact", locale: zhHans },
    "1.2万 次阅读",
    "12,345 次阅读",
    "12345",
  ],
  [
    "in Russian, each with its plural form",
    { views: 4822, numberNotation: "compact", locale: ru },
    "4,8 тыс. просмотров",
    "4 822 просмотра",
    "4822",
  ],
  [
    "of a BigInt",
    { views: 9007199254740993n as never, numberNotation: "compact" },
    "9007.2T views",
    "9,007,199,254,740,993 views",
    "9007199254740993",
  ],
])("a short number shows the short form and speaks the exact one: %s", (_, props, shown, spoken, value) => {
  const plain = read(props).map((item) => ({ ...item, shown: item.shown.replace(/\s/gu, " ") }));
  expect(plain.map((item) => ({ ...item, spoken: item.spoken.replace(/\s/gu, " ") }))).toEqual([
    { shown, spoken, value },
  ]);
});

test.each<[string, MetaBarProps]>([
  ["by default", { words: 4812, views: 1208 }],
  ["in the standard notation", { words: 4812, views: 1208, numberNotation: "standard" }],
  [
    "where the language does not shorten",
    { words: 4812, views: 1208, numberNotation: "compact", locale: zhHans },
  ],
  ["where no step reaches", { words: 812, views: 1, numberNotation: thousands }],
])("a number in full stands once, without markup of its own: %s", (_, props) => {
  for (const { shown, spoken, value } of read(props)) {
    expect(spoken).toBe(shown);
    expect(value).toBeUndefined();
  }
});

test("words, minutes and views of the site are left as they are", () => {
  const items = read({
    readingTime: 1440,
    views: <b>4,812 readers</b>,
    numberNotation: "compact",
    locale: en,
  });
  expect(items.map(({ shown }) => shown)).toEqual(["1,440 min read", "4,812 readers"]);
});

test("a notation that is none writes in full, with one warning", () => {
  const { result, warnings } = watchWarnings(() =>
    read({ words: 4812, views: 7, numberNotation: "k" as never }),
  );
  expect(result.map(({ shown }) => shown)).toEqual(["4,812 words", "7 views"]);
  expect(warnings).toHaveLength(1);
});

test("a number that is none draws nothing, with one warning", () => {
  const { result, warnings } = watchWarnings(() => read({ words: 5, views: -1, numberNotation: "compact" }));
  expect(result.map(({ shown }) => shown)).toEqual(["5 words"]);
  expect(warnings).toHaveLength(1);
});
