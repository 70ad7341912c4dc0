import { expect, test } from "vitest";
import { brokenLinks, storybookEntries } from "./lib/links.js";
import { readPapers } from "./lib/papers.js";
import { readPaper } from "./lib/readPaper.js";

const papers = readPapers();
const entries = storybookEntries();

test.each(papers.map((paper) => [paper.path, paper] as const))(
  "the links of %s lead somewhere",
  (_path, paper) => {
    expect(brokenLinks(paper, papers, entries)).toEqual([]);
  },
);

test("links are found: of the text, of pictures and of Storybook", () => {
  const all = papers.flatMap(({ links }) => links.map(({ href }) => href));
  expect(all).toContain("README.zh-CN.md");
  expect(all).toContain("docs/post-light.webp");
  expect(all).toContain("?path=/docs/numbers--docs");
  expect(all.length).toBeGreaterThan(30);
});

test("a heading has the fragment that GitHub gives it", () => {
  const headings = [
    "# A first post",
    "## `co-page`, and *more*!",
    "## 主题与明暗",
    "## Same",
    "## Same",
    "## [Link](x.md) it_up",
  ];
  expect([...readPaper("a.md", headings.join("\n")).anchors]).toEqual([
    "a-first-post",
    "co-page-and-more",
    "主题与明暗",
    "same",
    "same-1",
    "link-it_up",
  ]);
});

test("a link that leads nowhere is noticed", () => {
  const planted = readPaper(
    "planted.md",
    [
      "# Here",
      "[fine](#here), [also](README.md#doors), [page](?path=/docs/numbers--docs), `[code](nowhere.md)`",
      "[no file](nowhere.md) and [no heading](#nowhere)",
      "[no heading there](README.md#nowhere), [no page](?path=/docs/nowhere--docs)",
      '<img alt="" src="docs/nowhere.webp">',
    ].join("\n"),
  );
  expect(brokenLinks(planted, papers, entries)).toEqual([
    "planted.md:3: nowhere.md",
    "planted.md:3: #nowhere",
    "planted.md:4: README.md#nowhere",
    "planted.md:4: ?path=/docs/nowhere--docs",
    "planted.md:5: docs/nowhere.webp",
  ]);
});
