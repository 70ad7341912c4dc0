import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { draw, type Drawing, placeOf } from "./lib/draw.js";
import { root } from "./lib/hosts.js";
import { readPapers } from "./lib/papers.js";
import { readPaper } from "./lib/readPaper.js";
import { writeSamples, type WrittenSample } from "./lib/scratch.js";
import { typeErrors } from "./lib/typeErrors.js";

// Every sample of the papers is compiled against the built package, run, and drawn where it draws something.

const planted = `
\`\`\`tsx
import { MetaBar } from "colophon";

<MetaBar words="many" />
\`\`\`

\`\`\`tsx
import { ImageFigure } from "colophon";

<ImageFigure src="javascript:alert(1)" alt="A pier" width={3} height={2} />
\`\`\`

\`\`\`tsx
import { createBlog } from "colophon";
import "colophon/nowhere.css";

createBlog();
\`\`\`

\`\`\`tsx
const Silent = (_props: { children: string }) => null;

<Silent>Words that nobody draws</Silent>
\`\`\`

\`\`\`tsx
import { defineTheme, gazette } from "colophon/themes";

defineTheme({ ...gazette, colors: { ...gazette.colors, ink: gazette.colors.paper } });
\`\`\`
`;

const folder = join(root, "node_modules/.cache/colophon-samples");
const papers = readPapers();
const all = writeSamples(folder, [...papers, readPaper("planted.md", planted)]);
const samples = all.filter(({ paper }) => paper !== "planted.md");
const faults = all.filter(({ paper }) => paper === "planted.md");

let errors: Map<WrittenSample, string[]>;
let drawings: Map<WrittenSample, Drawing>;
beforeAll(async () => {
  drawings = await draw(folder, all);
  errors = typeErrors(all);
});

/** Text of HTML, with that of its attributes. */
const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Words of a sample that a reader of what it draws looks for in vain. */
function missingWords(sample: WrittenSample): string[] {
  const html = drawings.get(sample)?.html;
  if (html === undefined) return [];
  const text = textOf(html);
  return sample.words.filter((words) => !text.includes(words));
}

describe.each(samples.map((sample) => [placeOf(sample), sample] as const))("%s", (_place, sample) => {
  test("compiles", () => {
    expect(errors.get(sample)).toEqual([]);
  });

  test("runs, says nothing, and shows its words", () => {
    const { error, said = [] } = drawings.get(sample) ?? {};
    expect(error).toBeUndefined();
    expect(said).toEqual([]);
    expect(missingWords(sample)).toEqual([]);
  });
});

const texts = papers.flatMap((paper) =>
  paper.samples.filter(({ language, file }) => language === "md" && file),
);

test.each(texts.map((text) => [text.file, text] as const))(
  "%s is drawn by a page beside it",
  (_file, text) => {
    const words = text.code
      .replace(/\*\*/g, "")
      .split("\n")
      .filter((line) => /^(?:title: )?[A-Z]/.test(line));
    const pages = samples
      .filter(
        ({ paper, section }) =>
          paper === text.paper && (section === text.section || text.section === "Shared files"),
      )
      .map((sample) => textOf(drawings.get(sample)?.html ?? "").replace(/<\/?strong>/g, ""));
    const lacking = words.filter((line) => !pages.some((page) => page.includes(line.replace("title: ", ""))));
    expect(words.length).toBeGreaterThan(1);
    expect(lacking).toEqual([]);
  },
);

/** The page of the Chinese README. */
function chinesePage(): string {
  const parts = samples.filter(
    ({ paper, section }) => paper === "README.zh-CN.md" && section === "第一篇文章",
  );
  return parts.map((sample) => drawings.get(sample)?.html ?? "").join("");
}

test("a time without an offset is one on the clocks of the site", () => {
  expect(texts.map(({ code }) => code).join()).toContain("date: 2026-03-02 22:30:00");
  expect(chinesePage()).toMatch(/datetime="2026-03-02T22:30:00\+08:00"/i);
});

test("the Chinese page has no word of the English catalog", () => {
  const html = chinesePage();
  const spoken = [...html.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, words]) => words);
  const said = [...html.split(/<[^>]*>/), ...spoken].map((words) => words?.trim());
  const own = new Set<unknown>(Object.values(zhHans.labels));
  const english = Object.values(en.labels).filter((label) => typeof label === "string" && !own.has(label));
  expect(said).toContain("The spring was made new.");
  expect(said).toContain(zhHans.labels.calloutNote);
  expect(english).toContain("Note");
  expect(said.filter((words) => english.includes(words ?? ""))).toEqual([]);
});

test("most samples draw something", () => {
  const drawn = samples.filter((sample) => drawings.get(sample)?.html);
  expect(drawn.length).toBeGreaterThan(25);
});

test("no more than the samples of other packages alone are left out", () => {
  const others = papers.flatMap((paper) => paper.samples.filter(({ isOther }) => isOther));
  expect(others.map(({ paper }) => paper)).toEqual(Array(others.length).fill("stories/docs/Moving.mdx"));
  expect(others.length).toBeLessThanOrEqual(4);
});

describe("a fault is noticed", () => {
  const fault = (index: number) => faults[index] as WrittenSample;

  test("a type error, with its line", () => {
    expect(errors.get(fault(0))?.join()).toMatch(/^planted.md:5: Type 'string' is not assignable/);
    expect(errors.get(fault(1))).toEqual([]);
  });

  test("a warning", () => {
    expect(drawings.get(fault(1))?.said.join()).toContain("[colophon] ");
    expect(drawings.get(fault(3))?.said).toEqual([]);
  });

  test("a style sheet that is no door", () => {
    expect(drawings.get(fault(2))?.error).toContain("nowhere.css");
  });

  test("words that are not drawn", () => {
    expect(missingWords(fault(3))).toEqual(["Words that nobody draws"]);
  });

  test("a call that throws", () => {
    expect(drawings.get(fault(4))?.error).toMatch(/contrast|ink/i);
  });
});
