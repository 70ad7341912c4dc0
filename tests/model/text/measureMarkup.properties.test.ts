import fc from "fast-check";
import type { Root } from "hast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { measureText } from "../../../src/model/text/measureText.js";
import { measureTree } from "../../../src/model/text/measureTree.js";
import { htmlTree } from "../../support/htmlTree.js";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const runs = { numRuns: 1000 };
const words = ["Word", "e-mail", "Han", "漢字", "かな", "ไทยเรา", "слово", "12", "3.5", "שלום", "a", "x"];
const join = (parts: readonly string[]) => parts.join("");
const piecesOf = (pieces: readonly string[], maxLength: number) =>
  fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...pieces)), { maxLength }).map(join);

const inlineMarks = [
  ..." \n *_~`[]()!<>&\\\"'",
  "**",
  "__",
  "~~",
  "``",
  "`a`",
  "](/url)",
  '](/url "Title")',
  "![",
  "[ref]",
  "[x][ref]",
  "![alt](a.jpg 'A caption')",
  "![alt][ref]",
  "<ftp://example.com/path>",
  "&amp;",
  "&eacute;",
  "&#233;",
  "&#x4e2d;",
  "&hearts;",
  "\0",
  "\\*",
  "\\\n",
  "  \n",
];
const htmlMarks = [
  "<b>",
  "</b>",
  "<br>",
  "<!-- no -->",
  '<img src="a" title="T">',
  "<script>",
  "</script>",
  "<p hidden>",
  "</p>",
];
const blockMarks = [
  "\n",
  "\n\n",
  "\n> ",
  "\n- ",
  "\n* ",
  "\n1. x",
  "\n1) x",
  "\n  ",
  "\n    ",
  "\n\t",
  "\n# ",
  "\n---\n",
  "\n===\n",
  "\n```js\n",
  "\n```\n",
  "\n~~~\n",
  "\n| a | b |\n| - | :-: |\n",
  "| c ",
  "\n- [x] ",
  "\n***\n",
  '\n[ref]: /url "Ref title"\n',
  "\n[^n]: ",
  "[^n]",
  " ",
  " #",
];

const htmlPieces = [
  " ",
  "<p>one</p>",
  "<b>",
  "</b>",
  "<br>",
  "<div>",
  "</div>",
  "<ul><li>one<li>two</ul>",
  "<script>if (a < b) no()</script>",
  "<style>no{}</style>",
  "<template><p>no</template>",
  "<noscript><img src=no>no</noscript>",
  "<!-- no > no -->",
  "<pre>a\nb</pre>",
  "<pre><code>\na\n</code></pre>",
  "<pre>&#10;a&#10;b</pre>",
  '<pre><code class="language-math">x</code></pre>',
  '<img src=a alt="no">',
  '<img src=a title="A caption" alt="no">',
  '<figure><img src=a title="A red door"><figcaption>A red door</figcaption></figure>',
  '<figure><img src=a title="A red door"><figcaption>A red door</figure>',
  '<figure><img src=a title="Seen"><figcaption>A <b>door</b></figcaption></figure>',
  "<table><tr><td>a<td>b</table>",
  '<span class="katex"><span>no</span></span>',
  "<math><mi>x</mi></math>",
  "<p hidden>no</p>",
  "<p hidden>no<p>yes</p>",
  '<i aria-hidden="true">no</i>',
  "<svg><text>no</text></svg>",
  "<svg><constructor><g>no</g></constructor></svg>",
  "<ruby>漢<rt>no<rp>(</ruby>",
  "&eacute;",
  "&amp;",
  "&lt;b&gt;",
  "&#146;",
  "&nbsp;",
  "&copy ",
  "< ",
  "&",
  '<a href="/no?a>b" title="no">',
  "</a>",
  "<textarea>a<b></textarea>",
  "<iframe>no</iframe>",
  "<x-card>one</x-card>",
  "<constructor>one</constructor>",
];

/** Front matter is no Markdown to the parser. */
const isFrontMatter = (source: string) => /^(?:---|\+\+\+)/.test(source);
/** Where the parser is not CommonMark's: an empty list item right behind text takes the line behind it for the text's. */
const hasItemBehindText = (source: string) =>
  /\S[^\n]*\n[ \t]*(?:(?:[>*-]|\[\^n\]:)[ \t]*)*[*-][ \t]*(?:\n|$)/.test(source);
/** And a lone tag that begins a line of a paragraph ends it, if the marks of the paragraph's container are left out. */
const hasTagBelowMark = (source: string) =>
  /^[ \t]*(?:>|[-*] |1[.)] )(?:.+\n)+[ \t]*<(?:\/?b|img)/m.test(source);

function expectAgreement(source: string): void {
  const tree = processor.parse(source);
  const stats = measureText(source, { format: "markdown" });
  expect(stats, JSON.stringify(source)).toEqual(measureTree(tree));
  if (!/\[\^|<[A-Za-z!/?]/.test(source)) expect(stats).toEqual(measureTree(processor.runSync(tree) as Root));
}

describe("the scanner agrees with the tree of the same source", () => {
  test("in lines of Markdown", () => {
    const source = piecesOf(inlineMarks, 14).map((text) => `${text}\n\n[ref]: /url "Ref title"`);
    fc.assert(fc.property(source, expectAgreement), runs);
  });

  test("in blocks of Markdown", () => {
    fc.assert(
      fc.property(piecesOf([...blockMarks, "*", "`", "[ref]"], 14), (source) => {
        fc.pre(!isFrontMatter(source) && !hasItemBehindText(source));
        expectAgreement(source);
      }),
      runs,
    );
  });

  test("in Markdown with HTML", () => {
    fc.assert(
      fc.property(piecesOf([...htmlMarks, ...blockMarks.slice(0, 8), "*", " "], 14), (source) => {
        fc.pre(!isFrontMatter(source) && !hasItemBehindText(source) && !hasTagBelowMark(source));
        expect(measureText(source, { format: "markdown" })).toEqual(measureTree(processor.parse(source)));
      }),
      runs,
    );
  });

  test("in HTML", () => {
    fc.assert(
      fc.property(piecesOf(htmlPieces, 16), (source) => {
        expect(measureText(source, { format: "html" }), source).toEqual(measureTree(htmlTree(source)));
      }),
      runs,
    );
  });
});
