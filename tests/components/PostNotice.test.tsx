import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { PostLayout, PostNotice, type PostNoticeProps, type PostStatus } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

function draw(props: PostNoticeProps): HTMLElement {
  return renderStatic(<PostNotice {...props} />);
}

/** What each status says, name first. */
const said = (container: HTMLElement) =>
  within(container)
    .queryAllByRole("paragraph")
    .map((item) => item.textContent);

test.each<[PostStatus, string]>([
  ["outdated", "Outdated Parts of this post may no longer be right."],
  [
    { kind: "outdated", since: "2024-05-01" },
    "Outdated Parts of this post have been out of date since May 1, 2024.",
  ],
  ["archived", "Archived This post is kept as it was and is no longer updated."],
  [
    { kind: "archived", since: "2024-05-01" },
    "Archived Kept as it was on May 1, 2024 and no longer updated.",
  ],
  [
    { kind: "superseded", by: { title: "Tea again", url: "/tea-again" } },
    "Superseded A newer post takes its place: Tea again",
  ],
  ["machine-translated", "Machine translation This post was translated by a machine."],
  [
    { kind: "machine-translated", from: "ja", original: "/ja" },
    "Machine translation This post was translated by a machine. Original language: Japanese. Read the original",
  ],
  ["ai-assisted", "AI-assisted Parts of this post were made with artificial intelligence."],
  [{ kind: "sponsored", by: ["Tea Co", "Cup Co"] }, "Sponsored Paid for by Tea Co and Cup Co."],
  [{ kind: "sponsored", by: ["Tea Co.", "Cup Co."] }, "Sponsored Paid for by Tea Co. and Cup Co."],
  [
    { kind: "corrected", on: "2024-05-01", note: "It was green tea." },
    "Correction Corrected on May 1, 2024. It was green tea.",
  ],
  [{ kind: "corrected", note: "It was green tea." }, "Correction It was green tea."],
])("a status says its name and its sentence: %j", (status, sentence) => {
  const container = draw({ status });
  expect(said(container)).toEqual([sentence]);
  expect(within(container).getByRole("note", { name: "Notice to this post" })).toHaveTextContent(sentence);
});

test("dates, languages and names are those of the page's language", () => {
  const status: PostStatus[] = [
    { kind: "corrected", on: "2024-05-01T20:00:00Z", note: "是绿茶。" },
    { kind: "machine-translated", from: "ja-JP" },
  ];
  const container = draw({ status, locale: zhHans, timeZone: "Asia/Shanghai" });
  expect(said(container)).toEqual([
    "更正 更正于 2024年5月2日。是绿茶。",
    "机器翻译 本文由机器翻译。原文语言：日语（日本）。",
  ]);
  expect(container.querySelector("time")).toHaveAttribute("datetime", "2024-05-02T04:00:00+08:00");
});

test("a sentence has one full stop, also behind a date that ends with its own", () => {
  const status: PostStatus[] = [
    { kind: "outdated", since: "2026-03-02" },
    { kind: "archived", since: "2026-03-02" },
    { kind: "corrected", on: "2026-03-02" },
  ];
  expect(said(draw({ status, locale: ru })).map((text) => text?.slice(-16))).toEqual(
    Array(3).fill(" 2 марта 2026 г."),
  );
  const age = { published: "2024-03-02", outdatedAfter: 365, now: "2026-03-02", locale: ru };
  expect(said(draw(age))[0]).toContain("2 марта 2024 г. Часть");
});

test("links lead to the newer post, to the original and to who paid, and say what they are", () => {
  const container = draw({
    status: [
      { kind: "superseded", by: { title: "茶", url: "/tea", lang: "zh" } },
      { kind: "machine-translated", from: "zh", original: "https://harbor.example/zh" },
      { kind: "sponsored", by: { name: "Tea Co", url: "https://harbor.example/co" } },
    ],
  });
  const link = (name: string) => within(container).getByRole("link", { name });
  expect(link("茶")).toHaveAttribute("href", "/tea");
  expect(within(link("茶")).getByText("茶")).toHaveAttribute("lang", "zh");
  expect(link("Read the original")).toHaveAttribute("hreflang", "zh");
  expect(link("Tea Co")).toHaveAttribute("rel", "sponsored");
});

test("what decides whether to read on comes first", () => {
  const container = draw({
    status: ["ai-assisted", "archived", { kind: "superseded", by: { title: "New" } }],
  });
  expect(
    [...container.querySelectorAll("[data-status]")].map((item) => item.getAttribute("data-status")),
  ).toEqual(["superseded", "archived", "ai-assisted"]);
});

test("a status that lacks its facts is still disclosed", () => {
  const { result } = watchWarnings(() =>
    draw({ status: [{ kind: "sponsored" }, { kind: "superseded", by: "" }] as unknown as PostStatus[] }),
  );
  expect(said(result)).toEqual(["Superseded", "Sponsored"]);
  expect(result.querySelector(".co-status-text")).toBeNull();
});

test("nothing to say draws nothing; what is no status is left out with one warning", () => {
  expect(draw({ status: [] }).childElementCount).toBe(0);
  expect(draw({}).childElementCount).toBe(0);
  const { result, warnings } = watchWarnings(() => draw({ status: "draft" as PostStatus }));
  expect(result.childElementCount).toBe(0);
  expect(warnings).toEqual([expect.stringContaining('The status of a post is "draft", which is none.')]);
});

test("a post is outdated for its age only where the site sets one and says what day it is", () => {
  const old = { published: "2020-01-01", updated: "2021-06-01", outdatedAfter: 365 };
  const sentence = "Outdated Last updated on June 1, 2021. Parts of it may no longer be right.";
  expect(said(draw({ ...old, now: "2022-06-01" }))).toEqual([sentence]);
  expect(said(draw({ ...old, now: "2022-05-31" }))).toEqual([]);
  expect(said(draw({ ...old, now: "2022-06-01", status: "archived" }))).toHaveLength(1);
  const { result, warnings } = watchWarnings(() => draw(old));
  expect(result.childElementCount).toBe(0);
  expect(warnings).toEqual([
    expect.stringContaining("Give the date of the build or of the request as `now`."),
  ]);
});

test("a post draws it between header and text, in the page's language, and turns it off with null", () => {
  const post = { title: "Tea", lang: "en", status: "archived" } as const;
  const drawPost = (props: object) =>
    renderStatic(
      <PostLayout post={post} locale={ar} {...props}>
        Text
      </PostLayout>,
    );
  const note = within(drawPost({})).getByRole("note");
  expect(note).toHaveAttribute("lang", "ar");
  expect(note).toHaveAttribute("dir", "rtl");
  expect(note.previousElementSibling?.localName).toBe("header");
  expect(note.nextElementSibling).toHaveClass("co-body");
  expect(within(drawPost({ notice: null })).queryByRole("note")).toBeNull();
  expect(within(drawPost({ notice: <p role="note">Ours</p> })).getByRole("note")).toHaveTextContent("Ours");
});
