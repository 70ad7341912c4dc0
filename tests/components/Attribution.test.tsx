import { within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Attribution,
  type AttributionFormat,
  type AttributionProps,
  type Post,
  PostLayout,
  type PostLayoutProps,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { attribution, attributionFormats } from "../../src/model/attribution.js";
import { toText } from "../../src/model/toText.js";
import { anyCodeUnits, ensure, textOf } from "../support/oddValues.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const post: Post = {
  title: "The old press",
  url: "https://harbor.example/the-old-press",
  published: "2026-03-02",
  authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }],
  license: "CC-BY-NC-SA-4.0",
};

function draw(props: Partial<AttributionProps> = {}): HTMLElement {
  return renderStatic(<Attribution work={post} {...props} />);
}

/** Name and text of each format. */
function formats(container: HTMLElement): [string, string][] {
  const values = within(container).queryAllByRole("definition");
  return within(container)
    .queryAllByRole("term")
    .map((term, index) => [term.textContent ?? "", values[index]?.textContent ?? ""]);
}

describe("the citation of a post", () => {
  test("is closed until a reader asks, in the words of the page", () => {
    const details = draw().querySelector("details") as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(details.querySelector("summary")).toHaveTextContent("Cite this post");
    expect(draw({ locale: zhHans }).querySelector("summary")).toHaveTextContent("引用本文");
    expect(draw({ summary: <b>Quote</b> }).querySelector("summary b")).toHaveTextContent("Quote");
    for (const odd of ["", false, null, {}]) {
      const { result } = watchWarnings(() => draw({ summary: odd as never }));
      expect(result.querySelector("summary")).toHaveTextContent("Cite this post");
    }
    expect(draw({ open: true }).querySelector("details")?.open).toBe(true);
  });

  test("holds every format to the letter", () => {
    const written = (format: AttributionFormat) => attribution(post, { locale: en, format }) ?? "";
    expect(formats(draw())).toEqual([
      ["Plain text", written("text")],
      ["HTML", written("html")],
      ["Markdown", written("markdown")],
      ["BibTeX", written("bibtex")],
    ]);
    expect(formats(draw({ formats: ["bibtex", "text"] })).map(([name]) => name)).toEqual([
      "BibTeX",
      "Plain text",
    ]);
  });

  test("has room for buttons and no button", () => {
    const container = draw();
    expect(within(container).queryAllByRole("button")).toEqual([]);
    const rooms = [...container.querySelectorAll("[data-co-copy]")];
    expect(rooms.map((room) => room.getAttribute("data-co-copy"))).toEqual([
      "Plain text",
      "HTML",
      "Markdown",
      "BibTeX",
    ]);
    expect(rooms.every((room) => room.childNodes.length === 0)).toBe(true);
  });

  test("keeps code from left to right and out of translation", () => {
    const codes = [...draw({ locale: ar }).querySelectorAll("pre")];
    expect(codes).toHaveLength(3);
    for (const code of codes) {
      expect(code).toHaveAttribute("dir", "ltr");
      expect(code).toHaveAttribute("translate", "no");
    }
  });

  test.each<[string, AttributionProps["license"], string | undefined]>([
    ["4.0", "CC-BY-4.0", "To reuse it, name the author,"],
    ["3.0", "CC-BY-SA-3.0", "To reuse it, keep the title,"],
    ["a port of 2.5", { unit: "by", version: "2.5", jurisdiction: "cn" }, "To reuse it, keep the title,"],
    ["the original of a reprint", { reprint: "Tide", license: "CC-BY-3.0" }, "To reuse it, keep the title,"],
    ["CC0", "CC0-1.0", undefined],
    ["a retired license without attribution", "CC-SA-1.0", undefined],
    ["reserved rights", "reserved", undefined],
    ["none", undefined, undefined],
  ])("tells what the license asks for: %s", (_, license, start) => {
    const note = draw({ work: { ...post, license: undefined }, license }).querySelector(
      ".co-attribution-note",
    );
    expect(note?.textContent?.slice(0, start?.length)).toBe(start);
  });

  test("leaves formats out that are none, and says so", () => {
    const odd = ["rtf", "text", "text", null] as unknown as AttributionFormat[];
    const { result, warnings } = watchWarnings(() => draw({ formats: odd }));
    expect(formats(result).map(([name]) => name)).toEqual(["Plain text"]);
    expect(warnings).toHaveLength(2);
    expect(formats(draw({ formats: "all" as never }))).toHaveLength(attributionFormats.length);
  });

  test.each([[{}], [null], [{ title: " " }], [{ license: "CC-BY-4.0", url: "/p" }]])(
    "of nothing is nothing: %o",
    (work) => {
      expect(draw({ work: work as Post })).toBeEmptyDOMElement();
    },
  );
});

test("a photo is cited like a post", () => {
  const photo = { src: "/tea.jpg", alt: "Tea", width: 3, height: 2, credit: "Lin", license: "CC-BY-4.0" };
  const site = { name: "Harbor Notes", url: "https://harbor.example" };
  expect(formats(draw({ work: photo, site, formats: ["text"] }))).toEqual([
    [
      "Plain text",
      "Photo (https://harbor.example/tea.jpg) by Lin is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
    ],
  ]);
});

describe("a whole post says how to cite it", () => {
  const summary = (props: Partial<PostLayoutProps>) =>
    renderStatic(<PostLayout post={{ title: "Tea" }} {...props} />).querySelector("footer summary")
      ?.textContent;

  test.each<[string, PostLayoutProps["license"], string | undefined]>([
    ["Creative Commons", "CC-BY-NC-ND-4.0", "Cite this post"],
    ["the public domain", "CC0-1.0", "Cite this post"],
    ["a text under Creative Commons", { text: "CC-BY-4.0", code: "MIT" }, "Cite this post"],
    ["a reprint under Creative Commons", { reprint: "Tide", license: "CC-BY-4.0" }, "Cite this post"],
    ["a reprint", { reprint: "Tide" }, undefined],
    ["reserved rights", "reserved", undefined],
    ["terms of one's own", { name: "Mine" }, undefined],
    ["code and photos alone", { code: "MIT", photos: "CC-BY-4.0" }, undefined],
    ["nothing said", undefined, undefined],
  ])("where its license lets everybody pass it on: %s", (_, license, text) => {
    expect(summary({ license })).toBe(text);
    expect(summary({ post: { title: "Tea", license } })).toBe(text);
  });

  test("unless the post itself says no, or the site", () => {
    expect(summary({ license: "CC-BY-4.0", post: { title: "Tea", license: false } })).toBeUndefined();
    expect(summary({ license: "CC-BY-4.0", attribution: null })).toBeUndefined();
    expect(summary({ license: "reserved", attribution: <Attribution work={post} /> })).toBe("Cite this post");
  });

  test("but not in a list of posts", () => {
    expect(summary({ license: "CC-BY-4.0", headingLevel: 2 })).toBeUndefined();
  });

  test("by its own site, where the post names none", () => {
    const site = { name: "Harbor Notes", url: "https://harbor.example" };
    const container = renderStatic(
      <PostLayout post={{ title: "Tea", url: "/tea" }} site={site} license="CC-BY-4.0" />,
    );
    expect(container.querySelector(".co-attribution-text")?.textContent).toMatch(
      /^“Tea” \(https:\/\/harbor\.example\/tea\) is/,
    );
  });
});

test("whatever a title holds, the HTML says it and nothing else", () => {
  const hostile = fc.oneof(
    anyCodeUnits,
    textOf(
      "<b>",
      "</p>",
      "</a>",
      "<script>",
      "&amp;",
      "&#60;",
      '"',
      "'",
      "`",
      " onclick=",
      "<!--",
      "]]>",
      "a",
      "ש",
    ),
  );
  const oneLine = (text: string) => toText(text)?.replace(/\s+/g, " ");
  fc.assert(
    fc.property(hostile, hostile, (title, name) => {
      const work = { title, authors: [{ name, url: "/a" }, "Jo"], url: "/p?a='b'&c=\"d\"", lang: "zh" };
      const site = { name: "Harbor Notes", url: "https://harbor.example" };
      const { result = "" } = watchWarnings(() => attribution(work, { locale: en, site, format: "html" }));
      const page = document.createElement("div");
      page.innerHTML = result;
      const elements = [...page.querySelectorAll("*")];
      ensure(
        elements.every(({ localName }) => ["p", "a", "bdi"].includes(localName)),
        "only p, a and bdi",
      );
      const attributes = elements.flatMap((element) => element.getAttributeNames());
      ensure(
        attributes.every((attribute) => ["lang", "href", "dir"].includes(attribute)),
        "only their attributes",
      );
      const names = [oneLine(title) && `“${oneLine(title)}”`, oneLine(name)].filter(
        (text) => text !== undefined,
      );
      const said = [...page.querySelectorAll("a")].map(({ textContent }) => textContent);
      ensure(String(said) === String(names), `${said} is ${names}`);
    }),
    { numRuns: 1000 },
  );
});
