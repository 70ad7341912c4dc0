import fc from "fast-check";
import type { Nodes, PhrasingContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, test } from "vitest";
import { en } from "../../src/locales/en.js";
import { type AttributedWork, type AttributionFormat, attribution } from "../../src/model/attribution.js";
import { toText } from "../../src/model/toText.js";
import { anyCodeUnits, ensure, textOf } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

const site = { name: "Harbor Notes", url: "https://harbor.example" };
const write = (work: AttributedWork, format: AttributionFormat) =>
  attribution({ url: "/the-old-press", site, license: "CC-BY-NC-SA-4.0", ...work }, { format, locale: en });

/** Texts that mean something to one of the formats. */
const hostile = fc.oneof(
  anyCodeUnits,
  textOf(
    "*",
    "_",
    "`",
    "[a](b)",
    "![x](y)",
    "<b>",
    "</p>",
    "&amp;",
    "&#60;",
    "\\",
    "{",
    "}",
    "}\n@misc{x,",
    "%",
    "#",
    "$",
    "^",
    "~~",
    "|",
    '"',
    "'",
    "1.",
    "-",
    "+",
    "=",
    "\n",
    "\n\n",
    "    ",
    "> ",
    "a",
    "é",
    "北",
    "ש",
    " and ",
  ),
);
const oneLine = (text: string) => toText(text)?.replace(/\s+/g, " ");

describe("whatever a title holds", () => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  const textOfNode = (node: Nodes): string =>
    "children" in node ? node.children.map(textOfNode).join("") : "value" in node ? node.value : "";

  test("Markdown says it and nothing else", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const work = { title, authors: [{ name, url: "/a" }], url: "/p(1)_*" };
        const { result } = watchWarnings(() => write(work, "markdown"));
        if (result === undefined) return;
        const { children } = processor.parse(result);
        ensure(children.length === 1 && children[0]?.type === "paragraph", "one paragraph");
        const content = (children[0] as { children: PhrasingContent[] }).children;
        ensure(
          content.every(({ type }) => type === "text" || type === "link"),
          "only texts and links",
        );
        const links = content.filter((node) => node.type === "link").map(textOfNode);
        const strip = (text: string) => text.replace(/[\u2068\u2069]/g, "");
        const said = [oneLine(title) && `“${oneLine(title)}”`, oneLine(name), "CC BY-NC-SA 4.0"];
        const wanted = said.filter((text) => text !== undefined).map(strip);
        ensure(String(links.map(strip)) === String(wanted), `${links} is ${wanted}`);
      }),
      { numRuns: 2000 },
    );
  });

  test("BibTeX says it and nothing else", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const { result } = watchWarnings(() =>
          write({ title, authors: [name, "Jo"], site: { ...site, name: title } }, "bibtex"),
        );
        const { key, fields } = readBibtex(result ?? "");
        ensure(/^[a-z][a-z0-9]*$/.test(key), `a key: ${key}`);
        const wanted = oneLine(title)?.normalize("NFC");
        ensure(plainLatex(fields.get("title") ?? "") === (wanted ?? ""), "the title");
        ensure(plainLatex(fields.get("howpublished") ?? "") === (wanted ?? ""), "the site");
        const names = [oneLine(name)?.normalize("NFC"), "Jo"].filter((text) => text !== undefined);
        ensure(
          plainLatex(fields.get("author") ?? "") === Array.from(new Set(names)).join(" and "),
          "the authors",
        );
        ensure(fields.get("url") === "https://harbor.example/the-old-press", "the address");
      }),
      { numRuns: 2000 },
    );
  });
});

/** An entry as BibTeX reads it: a value ends where its braces balance, whatever stands before a brace. */
function readBibtex(entry: string): { key: string; fields: Map<string, string> } {
  const head = /^@misc\{([^,]*),\n/.exec(entry);
  if (head === null) throw new Error(`No entry: ${entry}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (entry[at] !== "}") {
    const name = /^ {2}([a-z]+) = /.exec(entry.slice(at));
    if (name === null) throw new Error(`No field: ${entry.slice(at)}`);
    at += name[0].length;
    let depth = 0;
    const start = at;
    for (; depth > 0 || entry[at] !== ","; at++) {
      if (entry[at] === undefined) throw new Error("Braces that never close");
      depth += entry[at] === "{" ? 1 : entry[at] === "}" ? -1 : 0;
    }
    fields.set(name[1] ?? "", entry.slice(start, at).replace(/^\{([^]*)\}$/, "$1"));
    at += 2;
  }
  if (entry.length !== at + 1) throw new Error("More than one entry");
  return { key: head[1] ?? "", fields };
}

/** What LaTeX prints. */
function plainLatex(value: string): string {
  const commands: Record<string, string> = {
    backslash: "\\",
    braceleft: "{",
    braceright: "}",
    asciitilde: "~",
    asciicircum: "^",
    less: "<",
    greater: ">",
    bar: "|",
  };
  return value.replace(
    /\\text([a-z]+)\{\}|\\([#$%&_])|[{}]/g,
    (_, command: string | undefined, mark: string | undefined) =>
      command ? (commands[command] ?? "?") : (mark ?? ""),
  );
}
