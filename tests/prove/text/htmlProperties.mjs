import fc from "fast-check";
import { keeps, latinWord, lines, number, plus, reads, repeat, same, sum, text } from "./values.mjs";

/** What holds of HTML. */
export const htmlProperties = [
  [
    "HTML adds up over paragraphs",
    lines,
    (m, all) =>
      same(m(all.map((one) => `<p>${one}</p>`).join(""), "html"), sum(all.map((one) => m(one, "text")))),
    reads(/<\/?p>/g, ""),
  ],
  [
    "plain text is HTML",
    text,
    (m, value) => same(m(value, "html"), m(value, "text")),
    (m) => (s, f) => m(f === "html" ? s.slice(1) : s, f),
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
  keeps("tag", "html", (t, p) => `<a href="${p}" class="x">${t}</a>`, reads(/<a/g, "a")),
  keeps("comment", "html", (t, _, n, o) => `${t}<!-- ${o} ${n} > -->`, reads(/<!--/g, " ")),
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
    "references of old need no semicolon",
    fc.tuple(text, fc.constantFrom(["&eacute", "é"], ["&#233", "é"], ["&THORN", "Þ"], ["&#x4e2d", "中"])),
    (m, [value, [name, letter]]) => same(m(`${value} ${name} x`, "html"), m(`${value} ${letter} x`, "text")),
    reads(/&/g, ""),
  ],
];
