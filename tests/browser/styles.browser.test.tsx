import preflight from "tailwindcss/preflight.css?inline";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { ImageFigure, LicenseFooter, MetaBar, PostLayout } from "../../src/index.js";
import css from "../../src/styles/index.css?inline";
import { markdownElements as markdown, pixel } from "../support/markdownElements.js";
import { differences, layered, styledFrame, stylesOf, unlayered } from "../support/styledFrame.js";

const plainSheet = unlayered(css);
const layeredSheet = layered(css);

afterEach(() => document.body.replaceChildren());

/** Our own parts, as they may also stand inside a text. */
const parts = (
  <>
    <MetaBar published="2026-03-02" authors={[{ name: "Ada", url: "/ada" }, "Lin"]} words={5} />
    <ImageFigure
      src={pixel}
      alt="Tea"
      width={600}
      height={400}
      caption={
        <>
          One <a href="/b">link</a>
        </>
      }
      credit={{ name: "Ada", url: "/ada" }}
    />
    <LicenseFooter
      license="CC-BY-4.0"
      authors={["Ada"]}
      url="/p"
      site={{ name: "S", url: "https://s.example" }}
    />
  </>
);

const post = {
  title: "Title",
  subtitle: "Subtitle",
  published: "2026-03-02",
  authors: ["Ada"],
  categories: [{ name: "Craft", url: "/craft" }],
  tags: [{ name: "sea", url: "/sea" }],
  license: "CC-BY-4.0",
  url: "/p",
};
const page = (
  <PostLayout post={post} views={12}>
    {markdown}
    {parts}
  </PostLayout>
);

describe("the typography of the text", () => {
  const wraps: [string, (content: ReactNode) => ReactNode][] = [
    ["at the top", (content) => content],
    [
      "in wrappers",
      (content) => (
        <div>
          <section className="site">{content}</section>
        </div>
      ),
    ],
  ];
  test.each(wraps)("reaches what Markdown makes, %s", async (_, wrap) => {
    const frame = await styledFrame([plainSheet], <PostLayout post={post}>{wrap(markdown)}</PostLayout>);
    const view = frame.defaultView as Window;
    const style = (selector: string, pseudo?: string) =>
      view.getComputedStyle(frame.querySelector(`.co-body ${selector}`) as Element, pseudo);
    expect(style("h2").fontFamily).toMatch(/serif$/);
    expect(style("h2").fontSize).toBe("24px");
    expect(style("h4").fontFamily).toMatch(/sans-serif$/);
    expect(Number.parseFloat(style("h2").marginBlockStart)).toBeGreaterThan(
      2 * Number.parseFloat(style("h2").marginBlockEnd),
    );
    expect(style("ul").listStyleType).toBe("disc");
    expect(style("ol").listStyleType).toBe("decimal");
    expect(Number.parseFloat(style("ul").paddingInlineStart)).toBeGreaterThan(16);
    expect(style("li", "::marker").color).toBe("oklch(0.52 0.165 32)");
    expect(style("blockquote").borderInlineStartWidth).toBe("2px");
    expect(style("blockquote").borderInlineStartColor).toBe("oklch(0.52 0.165 32)");
    expect(style("p a").textDecorationLine).toBe("underline");
    expect(style("p code").fontFamily).toMatch(/monospace$/);
    expect(style("p code").backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
    expect(style("pre").overflowX).toBe("auto");
    expect(style("hr").inlineSize).toBe("64px");
    expect(style("table").borderCollapse).toBe("collapse");
    expect(style("strong").fontWeight).toBe("650");
    expect(Number.parseFloat(style("img").inlineSize)).toBeLessThan(1000);
  });

  test.each([
    ["zh-Hans", "normal", "dot"],
    ["ja", "normal", "sesame"],
    ["ar", "normal", "none"],
    ["en", "italic", "none"],
  ])("stresses in the way of %s", async (lang, fontStyle, mark) => {
    const frame = await styledFrame(
      [plainSheet],
      <PostLayout post={{ ...post, lang }}>{markdown}</PostLayout>,
    );
    const style = (frame.defaultView as Window).getComputedStyle(
      frame.querySelector(".co-body em") as Element,
    );
    expect([style.fontStyle, style.getPropertyValue("text-emphasis-style")]).toEqual([fontStyle, mark]);
  });
});

describe("nothing leaks", () => {
  test("to the page around a post", async () => {
    const around = (
      <>
        <div id="around">
          {markdown}
          <figure>
            <figcaption>Caption</figcaption>
          </figure>
          <button type="button">Button</button>
          <time>Now</time>
          <footer>Footer</footer>
        </div>
        {page}
      </>
    );
    const [bare, ours] = await Promise.all([styledFrame([], around), styledFrame([plainSheet], around)]);
    const elements = (frame: Document) => [
      frame.documentElement,
      frame.body,
      ...frame.querySelectorAll("#around, #around *"),
    ];
    const wanted = elements(bare).map((element) => stylesOf(element));
    const found = elements(ours).flatMap((element, index) => {
      const { height: _h, "block-size": _b, ...own } = wanted[index] ?? {};
      // The page is taller with a styled post on it.
      const isPage = element === ours.documentElement || element === ours.body;
      return isPage ? [] : differences(element.localName, stylesOf(element), { ...own });
    });
    expect(found).toEqual([]);
    const inherited = [
      "color",
      "background-color",
      "font-family",
      "font-size",
      "line-height",
      "margin",
      "color-scheme",
    ];
    for (const name of ["documentElement", "body"] as const) {
      expect(stylesOf(ours[name], inherited)).toEqual(stylesOf(bare[name], inherited));
    }
  });

  /** Elements of the same content in a place of the text, and in a place with none of the text's own rules. */
  async function compare(content: ReactNode, className: string): Promise<string[]> {
    const frame = await styledFrame(
      [plainSheet, ".reference { text-wrap: pretty }"],
      <article className="co-post">
        <div className="co-body">
          <div className={className}>{content}</div>
        </div>
        <div className="reference">
          <div>{content}</div>
        </div>
      </article>,
    );
    const [inText, reference] = [".co-body", ".reference"].map((place) => [
      ...frame.querySelectorAll(`${place} > div *`),
    ]);
    return (inText ?? []).flatMap((element, index) => {
      const other = reference?.[index] as Element;
      const name = `${element.localName}.${element.className}`;
      // How far an underline would stand off says nothing where there is none.
      const { " text-underline-offset": _offset, ...wanted } = stylesOf(other);
      return differences(name, stylesOf(element), wanted);
    });
  }

  test("to a subtree that opted out", async () => {
    expect(await compare(markdown, "co-plain")).toEqual([]);
  });

  test("to our own parts inside a text", async () => {
    expect(await compare(parts, "wrapper")).toEqual([]);
  });
});

describe("a class of the site wins", () => {
  const own = ".mine { margin: 7px; color: rgb(1, 2, 3); padding: 3px; font-size: 11px; list-style: square }";
  const forms: [string, string[]][] = [
    ["after the plain sheet", [plainSheet, own]],
    ["after the layered sheet", [layeredSheet, own]],
    ["before the layered sheet", [own, layeredSheet]],
    ["as a utility after the layered sheet", [layeredSheet, `@layer utilities { ${own} }`]],
    [
      "as a utility of a framework before the layered sheet",
      [`@layer theme, base, components, utilities; @layer utilities { ${own} }`, layeredSheet],
    ],
  ];
  test.each(forms)("%s", async (_, sheets) => {
    const frame = await styledFrame(
      sheets,
      <PostLayout className="mine" post={post}>
        <h2 className="mine">Two</h2>
        <ul className="mine">
          <li>one</li>
        </ul>
        <blockquote className="mine">Quoted.</blockquote>
        <MetaBar className="mine" words={5} />
        <ImageFigure className="mine" src={pixel} alt="" width={3} height={2} caption="C" placement="wide" />
        <LicenseFooter className="mine" license="reserved" />
      </PostLayout>,
    );
    for (const element of frame.querySelectorAll(".mine")) {
      const style = (frame.defaultView as Window).getComputedStyle(element);
      const found = [
        style.marginBlockStart,
        style.marginInlineStart,
        style.color,
        style.paddingInlineStart,
        style.fontSize,
      ];
      expect(found, element.outerHTML.slice(0, 60)).toEqual(["7px", "7px", "rgb(1, 2, 3)", "3px", "11px"]);
      expect(style.listStyleType).toBe("square");
    }
    expect(frame.querySelectorAll(".mine")).toHaveLength(7);
  });
});

describe("a reset of the site takes nothing away", () => {
  const properties = [
    ...["margin-block-start", "margin-block-end", "margin-inline-start", "margin-inline-end"],
    ...[
      "padding-block-start",
      "padding-inline-start",
      "border-block-start-width",
      "border-inline-start-width",
    ],
    ...["font-size", "font-weight", "font-family", "line-height", "color", "text-decoration-line"],
    ...["list-style-type", "text-align", "background-color"],
  ];
  const noMargin = "body { margin: 0 }";
  // A reset has sizes of its own for these, and a color for the first.
  const elements = (frame: Document) => [
    ...frame.querySelectorAll(".co-post, .co-post :not(hr, small, sub, sup)"),
  ];
  const forms: [string, string[]][] = [
    ["layered, before the layered sheet", [`@layer base { ${preflight} }`, layeredSheet]],
    ["layered, after the layered sheet", [layeredSheet, `@layer base { ${preflight} }`]],
    ["before the plain sheet", [preflight, plainSheet]],
    ["after the plain sheet", [plainSheet, preflight]],
  ];
  test.each(forms)("%s", async (_, sheets) => {
    const [bare, reset] = await Promise.all([
      styledFrame([noMargin, plainSheet], page),
      styledFrame(sheets, page),
    ]);
    const wanted = elements(bare).map((element) => stylesOf(element, properties));
    const found = elements(reset).flatMap((element, index) =>
      differences(
        `${element.localName}.${element.className}`,
        stylesOf(element, properties),
        wanted[index] ?? {},
      ),
    );
    expect(found).toEqual([]);
  });
});
