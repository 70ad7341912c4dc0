import fc from "fast-check";
import {
  counts,
  keeps,
  latinWord,
  lines,
  number,
  oneMore,
  plus,
  reads,
  repeat,
  same,
  sum,
  text,
} from "./values.mjs";

// Each row: what holds, the values it is tried on, the check, and a planted bug. `measure(source, format)` is what is
// proved; the bug is made of a right one, and the row counts only if its check fails with it.
/** The properties, by name. */
export const properties = [
  [
    "text adds up over lines",
    lines,
    (m, all) => same(m(all.join("\n"), "text"), sum(all.map((one) => m(one, "text")))),
    reads(/\n/g, ""),
  ],
  [
    "Markdown adds up over paragraphs",
    lines,
    (m, all) => same(m(all.join("\n\n"), "markdown"), sum(all.map((one) => m(one, "text")))),
    reads(/\n\n/g, ""),
  ],
  [
    "HTML adds up over paragraphs",
    lines,
    (m, all) =>
      same(m(all.map((one) => `<p>${one}</p>`).join(""), "html"), sum(all.map((one) => m(one, "text")))),
    reads(/<\/?p>/g, ""),
  ],
  [
    "plain text is Markdown",
    text,
    (m, value) => same(m(value, "markdown"), m(value, "text")),
    (m) => (s, f) => m(f === "markdown" ? s.slice(1) : s, f),
  ],
  [
    "plain text is HTML",
    text,
    (m, value) => same(m(value, "html"), m(value, "text")),
    (m) => (s, f) => m(f === "html" ? s.slice(1) : s, f),
  ],
  [
    "totals are sums of scripts",
    text,
    (m, value) => {
      const s = m(value, "text");
      return s.words === Object.values(s.scripts).reduce((n, one) => n + one.words, 0);
    },
    counts("words", oneMore),
  ],
  [
    "characters are code points",
    fc.array(fc.constantFrom("𠮷", "𪚥", "好"), { maxLength: 20 }),
    (m, all) => m(all.join(""), "text").characters === all.length,
    counts("characters", (_, source) => source.length),
  ],
  [
    "kana counts by code point",
    fc.array(fc.constantFrom(..."かなカナーｱﾞ"), { maxLength: 20 }),
    (m, all) => m(all.join(""), "text").words === all.filter((one) => one !== "ﾞ").length,
    counts("words", (_, source) => source.length + 1),
  ],
  [
    "spaces divide words",
    fc.array(latinWord, { maxLength: 12 }),
    (m, all) => m(all.join(" "), "text").words === all.length,
    reads(/ /g, ""),
  ],
  [
    "punctuation counts nothing",
    fc.array(fc.constantFrom(..."。、！？!?;:()「」…—"), { maxLength: 20 }),
    (m, all) => m(`a ${all.join("")}`, "text").characters === 1,
    reads(/[。!—?]|^a $/g, "x"),
  ],
  [
    "composition does not matter",
    text,
    (m, value) => same(m(`é${value}`.normalize("NFD"), "text"), m(`é${value}`.normalize("NFC"), "text")),
    reads(/\u0301/g, " "),
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
  [
    "caption that repeats the title counts once",
    text,
    (m, value) =>
      same(
        m(`<figure><img title="${value}"><figcaption>${value}</figcaption></figure>`, "html"),
        plus(m(value, "text"), { images: 1 }),
      ),
    reads(/<\/?fig\w+>/g, ""),
  ],
  [
    "caption that repeats the alternative text counts once",
    text,
    (m, value) =>
      same(
        m(`<figure><img alt="${value}"><figcaption>${value}</figcaption></figure>`, "html"),
        plus(m(value, "text"), { images: 1 }),
      ),
    reads(/alt=/g, "title=x><p x="),
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
  [
    "code in HTML is lines",
    fc.tuple(text, number),
    (m, [value, n]) =>
      same(
        m(`<pre><code class="x">${repeat(value, n, "\n")}\n</code></pre>`, "html"),
        plus(m("", "text"), { codeLines: n }),
      ),
    reads(/pre>/g, "p>"),
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
    "MathML counts once",
    fc.tuple(latinWord, number),
    (m, [value, n]) =>
      same(m(repeat(`<math><mi>${value}</mi></math>`, n), "html"), plus(m("", "text"), { formulas: n })),
    reads(/math/g, "b"),
  ],
  [
    "KaTeX counts once",
    fc.tuple(latinWord, number),
    (m, [value, n]) =>
      same(
        m(repeat(`<span class="katex"><span>${value}</span>${value}</span>`, n), "html"),
        plus(m("", "text"), { formulas: n }),
      ),
    reads(/katex/g, "k"),
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
  keeps("tag", "html", (t, p) => `<a href="${p}" class="x">${t}</a>`, reads(/<a/g, "a")),
  keeps("tag in Markdown", "markdown", (t, p) => `<a href="${p}">${t}</a>`, reads(/<a/g, "a")),
  keeps("comment", "html", (t, _, n, o) => `${t}<!-- ${o} ${n} > -->`, reads(/<!--/g, " ")),
  keeps(
    "comment in Markdown",
    "markdown",
    (t, _, n, o) => `${t}\n\n<!-- ${o}\n\n${n} -->`,
    reads(/<!--/g, " "),
  ),
  ...["script", "style", "template", "noscript"].map((name) =>
    keeps(
      `content of ${name}`,
      "html",
      (t, _, n, o) => `${t}<${name}> ${o} ${n}</${name}>`,
      reads(name, "p"),
    ),
  ),
  keeps("hidden element", "html", (t, _, n, o) => `${t}<div hidden>${o} ${n}</div>`, reads(" hidden", "")),
  [
    "references of letters are letters",
    fc.tuple(text, fc.constantFrom(["&eacute;", "é"], ["&#x4e2d;", "中"], ["&alpha;", "α"], ["&zhcy;", "ж"])),
    (m, [value, [name, letter]]) => same(m(`${value} ${name}x`, "html"), m(`${value} ${letter}x`, "text")),
    reads(/&/g, ""),
  ],
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
];
