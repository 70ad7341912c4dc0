import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeLanguageName, codeLanguageOf } from "../../../src/model/code/codeLanguages.js";
import { codeLines } from "../../../src/model/code/codeLines.js";
import { readCodeMeta } from "../../../src/model/code/codeMeta.js";
import { includesLine, readLineRanges } from "../../../src/model/code/lineRanges.js";
import { type NodeKind, splitLines } from "../../../src/model/code/splitLines.js";
import { watchWarnings } from "../../support/warnings.js";

/** Nodes as plain as can be: a text, or a list of nodes with a name. */
type Node = string | { name: string; nodes: readonly Node[] };

const kind: NodeKind<Node> = {
  textOf: (node) => (typeof node === "string" ? node : undefined),
  childrenOf: (node) => (typeof node === "string" ? [] : node.nodes),
  toText: (text) => text,
  withChildren: (node, nodes) => (typeof node === "string" ? node : { ...node, nodes }),
};

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : textOf(node.nodes))).join("");

/** Each character with the names of what it stands in: slow, and sure. */
const characters = (nodes: readonly Node[], path = ""): string[] =>
  nodes.flatMap((node) =>
    typeof node === "string"
      ? [...node].map((character) => path + character)
      : characters(node.nodes, `${path}${node.name}/`),
  );

const { nodes } = fc.letrec<{ nodes: Node[]; node: Node }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: fc.constantFrom("a", "+", "-", " ", "\n") }),
    fc.record({ name: fc.constantFrom("i", "b"), nodes: tie("nodes") }),
  ),
}));

describe("splitLines", () => {
  test("keeps every character, in the elements it stood in", () => {
    fc.assert(
      fc.property(nodes, (given) => {
        expect(characters(splitLines(given, kind).flat())).toEqual(characters(given));
      }),
    );
  });

  test("has the lines of the text, each with its end", () => {
    fc.assert(
      fc.property(nodes, (given) => {
        const lines = splitLines(given, kind).map(textOf);
        expect(lines.filter((line) => line !== "")).toEqual(textOf(given).match(/[^\n]*\n|[^\n]+/g) ?? []);
      }),
    );
  });
});

describe("codeLines", () => {
  const lines = (text: string, options: Parameters<typeof codeLines>[1]) =>
    codeLines<Node>([text], options, kind);

  test("says nothing where nothing is asked", () => {
    expect(lines("a\nb", {})).toBeUndefined();
    expect(lines("a\nb", { diff: false, lineNumbers: false, marked: "" })).toBeUndefined();
  });

  test("numbers lines from any number, and marks those that are named", () => {
    expect(lines("a\nb\nc\n", { lineNumbers: 9, marked: "2-3" })).toMatchObject([
      { number: 9, isMarked: false },
      { number: 10, isMarked: true },
      { number: 11, isMarked: true },
    ]);
    expect(lines("a", { lineNumbers: true })?.[0]?.number).toBe(1);
  });

  test("takes the signs of a patch off its lines, and leaves the names of files", () => {
    const patch = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n same\n-old\n+new\n--- a comment\n";
    const read = lines(patch, { diff: true });
    expect(read?.map(({ sign, change }) => [sign, change])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [" ", undefined],
      ["-", "removed"],
      ["+", "added"],
      ["-", "removed"],
    ]);
    expect(read?.map(({ sign = "", content }) => sign + textOf(content)).join("")).toBe(patch);
  });

  test("leaves the spaces of a patch whose author left out those before each line", () => {
    const read = lines("function a() {\n  return 1;\n-  b();\n}\n", { diff: true });
    expect(read?.map(({ content }) => textOf(content))).toEqual([
      "function a() {\n",
      "  return 1;\n",
      "  b();\n",
      "}\n",
    ]);
  });

  test("loses no character of any text, as a diff or not", () => {
    fc.assert(
      fc.property(nodes, fc.boolean(), (given, diff) => {
        const read = codeLines(given, { diff, lineNumbers: true }, kind) ?? [];
        expect(read.map(({ sign = "", content }) => sign + textOf(content)).join("")).toBe(textOf(given));
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN, "3", {}])("does not number from %j, and says so", (lineNumbers) => {
    const { result, warnings } = watchWarnings(() => lines("a", { lineNumbers, marked: "1" }));
    expect(result?.[0]?.number).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});

test("ranges name the lines that a list of all lines would", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40))), fc.nat(50), (pairs, line) => {
      const text = pairs.map(([from, to]) => (from === to ? `${from}` : ` ${from} - ${to}`)).join(",");
      const named = new Set(
        pairs.flatMap(([from, to]) =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, add) => from + add),
        ),
      );
      expect(includesLine(readLineRanges(text), line)).toBe(named.has(line));
    }),
  );
});

test.each(["a", "1,b", "1-", "-", {}, []])("of %j, what is no line is left out with one warning", (value) => {
  const { result, warnings } = watchWarnings(() => readLineRanges(value));
  expect(result.every(([first]) => first === 1)).toBe(true);
  expect(warnings).toHaveLength(1);
});

test.each([
  ['title="src/a b.ts" {1,3-5} showLineNumbers', { title: "src/a b.ts", marked: "1,3-5", lineNumbers: 1 }],
  ["title='it\"s' showLineNumbers{12} wrap", { title: 'it"s', lineNumbers: 12, wrap: true }],
  ["title=a.ts showLineNumbers=7 diff", { title: "a.ts", lineNumbers: 7, diff: true }],
  ["twoslash subtitle=x {a} nowrap different", {}],
  [undefined, {}],
  [3, {}],
])("%j says %j of a code block", (meta, read) => {
  expect(readCodeMeta(meta)).toEqual(read);
});

test("a title is read as it is written, whatever stands around it", () => {
  const words = fc.array(fc.constantFrom("x", "{1}", "wrap", "diff", "a=b", "showLineNumbers"));
  fc.assert(
    fc.property(fc.string(), words, words, (text, before, after) => {
      const title = text.replaceAll('"', "");
      expect(readCodeMeta([...before, `title="${title}"`, ...after].join(" ")).title).toBe(title);
    }),
  );
});

test("languages are called by their names", () => {
  expect(["ts", "SH", "text", "brainfuck", "constructor"].map(codeLanguageName)).toEqual([
    "TypeScript",
    "Shell",
    undefined,
    "brainfuck",
    "constructor",
  ]);
  expect(codeLanguageOf(["hljs", "language-c++"])).toBe("c++");
  expect(codeLanguageOf("lang-ts x")).toBe("ts");
  expect(codeLanguageOf("slang-ts")).toBeUndefined();
  expect(codeLanguageOf(undefined)).toBeUndefined();
});
