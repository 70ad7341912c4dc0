import fc from "fast-check";
import {
  counts,
  keeps,
  latinWord,
  lines,
  number,
  path,
  plus,
  reads,
  repeat,
  same,
  sum,
  text,
} from "./values.mjs";

/** What holds of Markdown. */
export const markdownProperties = [
  [
    "Markdown adds up over paragraphs",
    lines,
    (m, all) => same(m(all.join("\n\n"), "markdown"), sum(all.map((one) => m(one, "text")))),
    reads(/\n\n/g, ""),
  ],
  [
    "plain text is Markdown",
    text,
    (m, value) => same(m(value, "markdown"), m(value, "text")),
    (m) => (s, f) => m(f === "markdown" ? s.slice(1) : s, f),
  ],
  keeps(
    "emphasis",
    "markdown",
    (t) => `**${t}**`,
    (m) => (s, f) => m(s.replace(/^\*\*/, "x"), f),
  ),
  keeps("strikethrough", "markdown", (t) => `~~${t}~~`, reads(/^~~/g, "x")),
  [
    "emphasis does not divide a word",
    fc.tuple(latinWord, latinWord),
    (m, [a, b]) => m(`**${a}**${b}`, "markdown").words === 1,
    reads(/\*\*/g, " "),
  ],
  keeps("heading", "markdown", (t, _, n) => `${"#".repeat(Math.min(n, 6))} ${t} ##`, reads(/##$/g, "x")),
  keeps("underlined heading", "markdown", (t, _, n) => `${t}\n${"=".repeat(n)}`, reads(/=+$/g, "x")),
  keeps("quote", "markdown", (t) => `> ${t}`, reads(/^>/g, "x")),
  keeps("bullet", "markdown", (t) => `- ${t}`, reads(/^-/g, "x")),
  keeps("number of a list item", "markdown", (t, _, n) => `${n}. ${t}`, reads(/^\d\./g, "x")),
  keeps("task", "markdown", (t) => `- [x] ${t}`, reads(/\[x\]/g, "x")),
  keeps("thematic break", "markdown", (t) => `${t}\n\n***`, reads(/\*\*\*$/g, "x")),
  keeps("link destination", "markdown", (t, p) => `[${t}](${p})`, reads(/\]\(/g, "] (")),
  keeps(
    "link title",
    "markdown",
    (t, p, _, o) => `[${t}](${p} "${o.replaceAll('"', "")}")`,
    reads(/\]\(\S+/g, "]"),
  ),
  keeps(
    "link definition",
    "markdown",
    (t, p) => `[${t}][ref]\n\n[ref]: ${p}`,
    reads(/\n\n\[ref\]:/g, "\n\n"),
  ),
  keeps("alternative text", "markdown", (t, p, _, o) => `${t}\n\n![${o}](${p})`, reads(/!\[/g, "!"), {
    images: 1,
  }),
  [
    "title of a picture counts once",
    fc.tuple(text, text),
    (m, [alt, title]) =>
      same(m(`![${alt}](a.jpg "${title}")`, "markdown"), plus(m(title, "text"), { images: 1 })),
    reads(/"/g, ""),
  ],
  keeps(
    "front matter in YAML",
    "markdown",
    (t, _, n, o) => `---\ntitle: ${o}\nn: ${n}\n---\n${t}`,
    reads(/^---\n/g, ""),
  ),
  keeps(
    "front matter in TOML",
    "markdown",
    (t, _, n, o) => `+++\ntitle = "${o}"\nn = ${n}\n+++\n${t}`,
    reads(/^\+\+\+\n/g, ""),
  ),
  [
    "fenced code is lines",
    fc.tuple(text, number),
    (m, [value, n]) =>
      same(
        m(`\`\`\`js\n${repeat(value, n, "\n")}\n\`\`\``, "markdown"),
        plus(m("", "text"), { codeLines: n }),
      ),
    reads(/```/g, ""),
  ],
  [
    "indented code is lines",
    fc.tuple(text, number),
    (m, [value, n]) =>
      same(m(repeat(`    ${value}`, n, "\n"), "markdown"), plus(m("", "text"), { codeLines: n })),
    reads(/ {4}/g, ""),
  ],
  keeps("code in a line", "markdown", (t) => `\`${t}\``, reads(/`$/g, "x")),
  [
    "formula counts once",
    fc.tuple(latinWord, number),
    (m, [value, n]) =>
      same(m(repeat(`$${value}$`, n, " "), "markdown"), plus(m("", "text"), { formulas: n })),
    reads(/\$/g, ""),
  ],
  [
    "displayed formula counts once",
    fc.tuple(latinWord, number),
    (m, [value, n]) =>
      same(m(repeat(`$$\n${value}\n$$`, n, "\n\n"), "markdown"), plus(m("", "text"), { formulas: n })),
    reads(/\$\$/g, ""),
  ],
  [
    "prices are no formulas",
    fc.tuple(number, number),
    (m, [a, b]) => m(`from $${a} to $${b} a day`, "markdown").formulas === 0,
    reads(/ to /g, "to$ "),
  ],
  [
    "cells of a table count",
    fc.tuple(text, text),
    (m, [a, b]) =>
      same(
        m(`| ${a} | ${b} |\n| - | - |\n| ${b} | ${a} |`, "markdown"),
        plus(sum([a, b, b, a].map((one) => m(one, "text"))), { tables: 1 }),
      ),
    reads(/\n\| - \| - \|/g, ""),
  ],
  keeps("tag in Markdown", "markdown", (t, p) => `<a href="${p}">${t}</a>`, reads(/<a/g, "a")),
  keeps(
    "comment in Markdown",
    "markdown",
    (t, _, n, o) => `${t}\n\n<!-- ${o}\n\n${n} -->`,
    reads(/<!--/g, " "),
  ),
  [
    "references of signs count nothing",
    fc.tuple(text, fc.constantFrom("&amp;", "&hearts;", "&nbsp;", "&mdash;", "&#8212;")),
    (m, [value, name]) =>
      ["html", "markdown"].every((f) => same(m(`${value} ${name} x`, f), m(`${value} x`, "text"))),
    reads(/&/g, ""),
  ],
  [
    "line ends are alike",
    fc.array(text, { minLength: 2, maxLength: 4 }),
    (m, all) =>
      same(
        m(all.map((one) => `- ${one}`).join("\r\n"), "markdown"),
        m(all.map((one) => `- ${one}`).join("\n"), "markdown"),
      ),
    (m) => (s, f) => m(s.replace(/^- [^\r]*\r\n/, ""), f),
  ],
  [
    "any text has an end and a count",
    fc.string({ unit: fc.constantFrom(..."<>&;[]()*_`~$#-+!|\\\"' \n漢aé1"), maxLength: 60 }),
    (m, value) =>
      ["html", "markdown"].every((f) => {
        const s = m(value, f);
        return s.words <= s.characters && s.characters <= [...value].length;
      }),
    counts("characters", (value, source) => value + source.length),
  ],
  [
    "code in a line ends at the next backtick",
    fc.tuple(text, path, text),
    (m, [a, p, b]) =>
      same(
        m(`\`${a}\` ![no](${p}) \`${b}\``, "markdown"),
        plus(sum([m(a, "text"), m(b, "text")]), { images: 1 }),
      ),
    reads(/` !/g, " !"),
  ],
  [
    "padding of code in a line does not divide a word",
    fc.tuple(latinWord, latinWord),
    (m, [a, b]) => m(`${a}\` ${b} \`${a}`, "markdown").words === 1,
    reads(/` /g, "`  "),
  ],
  [
    "byte order mark is not seen",
    fc.tuple(text, number),
    (m, [value, n]) =>
      same(m(`\uFEFF~~~\n${repeat(value, n, "\n")}\n~~~`, "markdown"), plus(m("", "text"), { codeLines: n })),
    reads(/\uFEFF/g, "x"),
  ],
];
