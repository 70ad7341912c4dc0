/** A block of code in a paper. */
export interface Sample {
  /** Path of the paper, from the root of the project. */
  paper: string;
  /** Line of the first line of code, from 1. */
  line: number;
  /** The section it stands in: the heading of level 2. */
  section: string;
  /** Language of the fence. */
  language: string;
  /** Marked `other`: code that uses another package alone. */
  isOther: boolean;
  /** The file it is, where the paragraph before names one. */
  file: string | undefined;
  /** The code. */
  code: string;
}

/** A file that is the same as another one of the paper. */
interface SameFile {
  section: string;
  file: string;
  as: string;
}

/** What a paper holds, as far as it can be checked. */
export interface Paper {
  path: string;
  samples: Sample[];
  sameFiles: SameFile[];
  /** Fragments that can be linked to, as GitHub and Storybook make them of headings. */
  anchors: Set<string>;
  /** Links of the text. */
  links: { href: string; line: number }[];
  /** Everything set as code within the text. */
  terms: { text: string; line: number }[];
}

const fence = /^(`{3,}|~{3,})\s*(\S*)\s*(.*)$/;

/** Reads a Markdown or MDX paper, line by line. */
export function readPaper(path: string, source: string): Paper {
  const paper: Paper = { path, samples: [], sameFiles: [], anchors: new Set(), links: [], terms: [] };
  const lines = source.split("\n");
  let section = "";
  let named: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const [, marks, language = "", meta = ""] = fence.exec(line) ?? [];
    if (marks !== undefined) {
      const end = lines.findIndex((each, at) => at > index && each.trim() === marks);
      const code = lines.slice(index + 1, end).join("\n");
      const isOther = meta.split(" ").includes("other");
      paper.samples.push({ paper: path, line: index + 2, section, language, isOther, file: named, code });
      index = end === -1 ? lines.length : end;
      named = undefined;
      continue;
    }
    const heading = /^(#{1,6})\s+(.+)$/.exec(line);
    if (heading) {
      if (heading[1] === "##") section = heading[2] ?? "";
      paper.anchors.add(freeSlug(headingText(heading[2] ?? ""), paper.anchors));
    }
    if (line.trim() !== "")
      named = /^\*\*`([^`]+)`\*\*/.exec(line)?.[1] ?? (heading ? undefined : keep(lines, index, named));
    const [, file, as] = /^\*\*`([^`]+)`\*\* is the `([^`]+)` from above\.$/.exec(line) ?? [];
    if (file !== undefined && as !== undefined) {
      paper.sameFiles.push({ section, file, as });
      named = undefined;
    }
    readText(line, index + 1, paper);
  }
  return paper;
}

/** A name holds to the end of its paragraph. */
function keep(lines: readonly string[], index: number, named: string | undefined): string | undefined {
  return lines[index - 1]?.trim() === "" ? undefined : named;
}

function readText(line: string, number: number, paper: Paper): void {
  // The name of the file that a sample is says nothing of this project.
  const said = line.replace(/^\*\*`[^`]+`\*\*/, "");
  for (const [, text = ""] of said.matchAll(/`([^`]+)`/g)) paper.terms.push({ text, line: number });
  const prose = line.replace(/`[^`]*`/g, "");
  const written = [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...prose.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g),
  ];
  for (const [, href = ""] of written) paper.links.push({ href, line: number });
}

/** Text of a heading without its marks. */
function headingText(heading: string): string {
  return heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
}

/** The fragment GitHub gives a heading, the second of its kind with a number. */
function freeSlug(text: string, taken: ReadonlySet<string>): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  let free = slug;
  for (let count = 1; taken.has(free); count += 1) free = `${slug}-${count}`;
  return free;
}
