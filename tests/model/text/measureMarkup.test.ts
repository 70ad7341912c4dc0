import { afterEach, describe, expect, test } from "vitest";
import { measureText } from "../../../src/model/text/measureText.js";
import { measureTree } from "../../../src/model/text/measureTree.js";
import { forgetWarnings } from "../../../src/model/warn.js";
import { watchWarnings } from "../../support/warnings.js";

afterEach(forgetWarnings);

const markdown = (source: string) => measureText(source, { format: "markdown" });
const html = (source: string) => measureText(source, { format: "html" });

describe("measureText of Markdown", () => {
  test("skips front matter, in YAML and in TOML, and only at the beginning", () => {
    expect(markdown("---\ntitle: Not counted\n---\none two").words).toBe(2);
    expect(markdown("\uFEFF+++\r\ntitle = 'no'\r\n+++\r\none two").words).toBe(2);
    expect(markdown("one\n\n---\ntwo three\n\n---\n").words).toBe(3);
    expect(markdown("---\nnever closed").words).toBe(2);
    expect(markdown("\uFEFF---\nnever closed").words).toBe(2);
  });

  test("sees no byte order mark", () => {
    expect(markdown("\uFEFF```\ncode\n```")).toEqual(markdown("```\ncode\n```"));
  });

  test("takes the character that is none for a symbol, which ends a word", () => {
    expect(markdown("one\0two").words).toBe(2);
  });

  test("counts formulas apart, and leaves prices alone", () => {
    expect(markdown("变量 $x_1 + y$ 与 $$z$$ 和\n\n$$\na = b\n$$\n\n```math\nc\n```")).toMatchObject({
      formulas: 4,
      words: 4,
      codeLines: 0,
    });
    expect(markdown("It costs $5 or $10, US$7-$9, \\$a\\$ in $HOME and $PATH.").formulas).toBe(0);
  });

  test("counts code, fenced and indented, in lines", () => {
    expect(markdown("~~~\na\n\nb\n~~~\n\n    c\n\n    d\n\ntext")).toMatchObject({ codeLines: 6, words: 1 });
    expect(markdown("- item\n\n  ```\n  a\n  ```\n> ```\n> b\nout").codeLines).toBe(2);
    expect(markdown("```\n\n```").codeLines).toBe(0);
  });

  test("counts lines of code up to the last one with content, in every format", () => {
    const sources = ["```\n\na\n\nb\n\n \n```", "<pre>\n\na\n\nb\n\n \n</pre>"];
    for (const source of sources) expect(markdown(source).codeLines, source).toBe(4);
    expect(html("<pre>\n\na\n\nb\n\n \n</pre>").codeLines).toBe(4);
    expect(markdown("    a\n\n    b\n\n      \n").codeLines).toBe(3);
  });

  test("counts code in a line as text that no mark changes", () => {
    expect(markdown("Call `a()` and ``b ` c``.").words).toBe(5);
    expect(markdown("`a*b` *c*").words).toBe(3);
    expect(markdown("Han`<b>`dle").words).toBe(3);
  });

  test("ends code in a line at the first run of as many backticks", () => {
    expect(markdown("`a` ![no](a.jpg) `b`")).toMatchObject({ words: 2, images: 1 });
    expect(markdown("``a ` ![yes](b`` <i hidden>no</i> `c` ``d``")).toMatchObject({ words: 5, images: 0 });
  });

  test("takes the padding of code in a line off, one space at each side", () => {
    expect(markdown("a` b `c").words).toBe(1);
    expect(markdown("a`  b  `c").words).toBe(3);
    expect(markdown("a` b`c").words).toBe(2);
    expect(markdown("a` `c").words).toBe(2);
  });

  test("keeps an item open in which an empty one stands", () => {
    expect(markdown("- *\n\n    two words")).toMatchObject({ words: 2, codeLines: 0 });
    expect(markdown("-\n\n      two words")).toMatchObject({ words: 0, codeLines: 1 });
  });

  test("leaves out the box of a task, beside the mark of its item or below", () => {
    expect(markdown("- [x] done\n-\n  [x] done\n- no\n\n  [x] task").words).toBe(5);
  });

  test("counts a title as the caption it becomes, and no alternative text or address", () => {
    const expected = { images: 1, words: 3 };
    expect(markdown('![not counted](a.jpg "A red door")')).toMatchObject(expected);
    expect(markdown('![no][a]\n\n[a]: a.jpg "A red door"')).toMatchObject(expected);
    expect(
      html('<figure><img alt="A red door" src=a><figcaption>A red door</figcaption></figure>'),
    ).toMatchObject(expected);
    const figure =
      '<figure><img title="A red  door" src=a><figcaption>A <b>red</b> door</figcaption></figure>';
    expect(html(figure)).toMatchObject(expected);
    expect(html(figure.replace("red  door", "door"))).toMatchObject({ images: 1, words: 5 });
    expect(html(figure.replace("</figcaption>", ""))).toMatchObject(expected);
    expect(html(figure.replace("</figcaption></figure>", ""))).toMatchObject(expected);
    expect(html(figure.replace("<b>red</b>", "<figure>red</figure>"))).toMatchObject(expected);
    expect(markdown('See [here](https://example.com "no") or <https://a.example>.').words).toBe(5);
  });

  test("leaves out the tags of HTML and what they hide", () => {
    expect(markdown("Han<b>dle</b> <script>no()</script>\n\n<div hidden>\n\nno\n\n</div>\n\nyes").words).toBe(
      2,
    );
    expect(markdown("the <video> element\n\nis not the end").words).toBe(5);
    expect(
      markdown('<img src=a title="A caption">\n\n<!-- no\n\nno -->\n\n<table><tr><td>a</table>'),
    ).toMatchObject({
      images: 1,
      tables: 1,
      words: 3,
    });
  });

  test("counts the cells of a table and no more of them than it has columns", () => {
    expect(markdown("| a | b |\n|---|---|\n| c \\| d | e | no |\n| f |")).toMatchObject({
      tables: 1,
      words: 6,
    });
    expect(markdown("a | b\n--- |").tables).toBe(0);
  });

  test("counts a footnote where it is written, and its marks nowhere", () => {
    expect(markdown("word[^1] [^none]\n\n[^1]: two words\n\n    three more words").words).toBe(7);
  });
});

describe("measureText of HTML", () => {
  test("decodes references to letters, and takes others for symbols", () => {
    expect(html("caf&eacute; na&#239;ve &#x4E2D;&Alpha;&zhcy;&szlig; don&rsquo;t a&shy;b a&nbsp;b")).toEqual(
      measureText("café naïve 中Αжß don’t a\u00ADb a\u00A0b"),
    );
    expect(html("a&hearts;b a&mdash;b &#0; &#xD800; &#1114112; R&D; &amp;eacute;").words).toBe(7);
    expect(html("a&#146;b&nbspc &copy 2026").words).toBe(3);
    expect(html("caf&eacute na&#239ve &#x4E2D &#0000000065;")).toEqual(measureText("café naïve 中 A"));
    expect(markdown("caf&eacute &#239").words).toBe(3);
    expect(markdown("a&#146;b &ampc &Zopf;&ffilig;")).toEqual(measureText("a\uFFFDb &ampc \u2124\uFB03"));
  });

  test("leaves out what a reader does not see", () => {
    const hidden = ["script", "style", "template", "noscript", "svg", "iframe", "head", "video"];
    for (const name of hidden)
      expect(html(`one <${name}>no <img></${name.toUpperCase()} > two`).words, name).toBe(2);
    expect(html("<!-- a -- b --><?php no ?><!doctype html>one <![CDATA[no]]>").words).toBe(1);
    expect(
      html("<p hidden>no<p>one<ul><li hidden>no<li>two</ul>three<div hidden><div>no</div>no</div>").words,
    ).toBe(3);
    expect(html("<ruby>漢<rp>(<rt>no<rp>)</ruby>字").words).toBe(2);
  });

  test("counts formulas and code", () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span>x</span></span>';
    expect(
      html(`a${katex}b <math><mi>y</mi></math><pre><code class="math language-math">z</code></pre>`),
    ).toMatchObject({
      formulas: 3,
      words: 2,
    });
    expect(html("<pre>&#10;a&#10;b</pre>").codeLines).toBe(2);
    expect(html("<pre>\na<br>b\n</pre> <pre>c</pre> <code>d</code>")).toMatchObject({
      codeLines: 3,
      words: 1,
    });
  });

  test("takes every word for the name of an element", () => {
    expect(html("<constructor>one</constructor> two").words).toBe(2);
    expect(html("<svg><constructor><g>no</g></constructor></svg> one").words).toBe(1);
  });

  test("comes to an end with what never ends", () => {
    for (const open of [
      "<p title='",
      "<!-- ",
      "<script>",
      "<svg>",
      "<pre>",
      "<a b",
      "&#",
      "<figure><img title=no",
    ]) {
      expect(html(`one ${open} `).words, open).toBe(1);
    }
  });
});

describe("measureText", () => {
  test("counts a text as it stands where the format is unknown", () => {
    const { result, warnings } = watchWarnings(() => measureText("<b>", { format: "xml" as "html" }));
    expect(result.words).toBe(1);
    expect(warnings).toEqual([expect.stringContaining('the format "xml"')]);
  });

  test("counts a long text as the sum of its parts", () => {
    const part =
      '<p>one <b>Han</b>dle 汉字</p><figure><img title="A door"><figcaption>A door</figcaption></figure>';
    expect(html(part.repeat(3000))).toMatchObject({ words: 18_000, characters: 48_000, images: 3000 });
    expect(markdown("one **Han**dle 汉字\n\n".repeat(3000))).toMatchObject({
      words: 12_000,
      characters: 33_000,
    });
    expect(html(`<figure>${"word ".repeat(9000)}<figcaption>${"word<br>".repeat(9000)}`).words).toBe(18_000);
  });

  test("takes lines of any length", { timeout: 60_000 }, () => {
    expect(markdown(`${"a|".repeat(150_000)}\n${"-|".repeat(150_000)}`)).toMatchObject({
      words: 150_000,
      tables: 1,
    });
    expect(markdown(`a\n${"-".repeat(200_000)}b`).words).toBe(2);
    expect(markdown("\t".repeat(200_000)).words).toBe(0);
    const long = 20_000_000;
    for (const open of ["[", "[a]: b '"])
      expect(markdown(open + "a".repeat(long)).characters).toBeGreaterThanOrEqual(long);
    expect(markdown("* ".repeat(long / 2)).words).toBe(0);
  });

  test("takes a text of any depth", () => {
    for (const part of [
      "> ",
      "- ",
      "[",
      "![",
      "*a **b",
      "<b>",
      "`",
      "$",
      "<!--",
      "](",
      "~a",
      "<div>",
      "<figure><figcaption>",
      "\n> - ",
    ]) {
      const source = part.repeat(20_000);
      for (const measure of [markdown, html]) expect(() => measure(source), part).not.toThrow();
    }
  });
});

describe("measureTree of mdast", () => {
  test("counts formulas, and the HTML around other nodes", () => {
    const text = { type: "text", value: "no" };
    const children = [
      { type: "html", value: "<div hidden>" },
      { type: "paragraph", children: [text, { type: "image", title: "no" }] },
      { type: "code", value: "no" },
      { type: "html", value: "</div>" },
      { type: "math", value: "x" },
      { type: "code", lang: "math", value: "x" },
      {
        type: "paragraph",
        children: [
          { type: "inlineMath", value: "x" },
          { type: "inlineCode", value: "one" },
        ],
      },
      { type: "yaml", value: "no: no" },
    ];
    expect(measureTree({ type: "root", children } as { type: string })).toMatchObject({
      formulas: 3,
      words: 1,
      images: 0,
      codeLines: 0,
    });
  });
});
