import matter from "gray-matter";
import { transform } from "lightningcss";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { postFrom } from "../../src/markdown.js";
import { watchWarnings } from "../support/warnings.js";
import { unknownNames, unknownStyles } from "./lib/names.js";
import { readPapers } from "./lib/papers.js";
import { readPaper } from "./lib/readPaper.js";

const papers = readPapers();
const samplesIn = (...languages: string[]) =>
  papers.flatMap(({ samples }) => samples).filter(({ language }) => languages.includes(language));
const placed = (...languages: string[]) =>
  samplesIn(...languages).map((sample) => [`${sample.paper}:${sample.line}`, sample] as const);

test.each(papers.map((paper) => [paper.path, paper] as const))(
  "%s names scripts, doors and files that exist",
  (_path, paper) => {
    expect(unknownNames(paper)).toEqual([]);
  },
);

test("a script, a door and a file that do not exist are noticed", () => {
  const planted = readPaper(
    "planted.md",
    "`npm run build` `npm run nothing` `colophon/model`\n`colophon/nothing`, `src/nothing/`\n```sh\nnpm ci && npm run never\n```",
  );
  expect(unknownNames(planted)).toEqual([
    "planted.md:1: there is no script nothing",
    "planted.md:2: there is no door colophon/nothing",
    "planted.md:2: there is no file src/nothing/",
    "planted.md:4: there is no script never",
  ]);
});

const parseCss = (code: string) => transform({ filename: "sample.css", code: Buffer.from(code) });

describe.each(placed("css"))("the style sheet at %s", (_place, { code }) => {
  test("is CSS, with names that are promised", () => {
    expect(parseCss(code).warnings).toEqual([]);
    expect(unknownStyles(code)).toEqual([]);
  });
});

test("CSS that is none and names that are not promised are noticed", () => {
  expect(() => parseCss(".a { color: } }")).toThrow();
  expect(unknownStyles(".co-title { --co-measure: 1em; --co-nothing: 0 } .co-nothing {}")).toEqual([
    "--co-nothing",
    ".co-nothing",
  ]);
});

/** What `postFrom` makes of front matter. */
const read = (frontMatter: unknown) => watchWarnings(() => postFrom(frontMatter));

test.each(placed("md", "mdx"))("the front matter at %s is read whole", (_place, { code }) => {
  const { result, warnings } = read(matter(code, { engines: { yaml: parse } }).data);
  expect(warnings).toEqual([]);
  expect(result.title).not.toBe("");
});

test.each(placed("yaml"))("the fields at %s are read", (_place, { code }) => {
  const { result, warnings } = read(parse(code));
  expect(warnings).toEqual([]);
  expect(Object.keys(result).length).toBeGreaterThan(1);
});

test("every language of a sample is checked", () => {
  const known = new Set(["ts", "tsx", "js", "jsx", "astro", "mdx", "md", "css", "yaml", "sh", "html"]);
  const others = papers.flatMap(({ samples }) => samples).filter(({ language }) => !known.has(language));
  expect(others.map(({ paper, line, language }) => `${paper}:${line}: ${language}`)).toEqual([]);
});
