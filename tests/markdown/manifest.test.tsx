import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createBlog } from "../../src/index.js";
import { type BuiltPhotos, postFrom } from "../../src/markdown.js";
import type { PhotoManifest } from "../../src/model.js";
import { HostImage } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import photos from "../types/photos.json" with { type: "json" };
import { parse, process, toReact } from "./pipeline.js";

const built: BuiltPhotos = { photoManifest: photos, photoFolder: "../photos" };
const boat = photos["2024/boat.jpg"];

const size = (width: number) => ({ src: `/${width}.jpg`, width, height: width / 2 });

/** The two ways of a text into a page: through the rehype plugin, and by the components of a blog alone. */
const ways: [string, (markdown: string, known: BuiltPhotos) => HTMLElement][] = [
  ["by the rehype plugin", (markdown, known) => renderStatic(toReact(process(markdown, known).tree))],
  [
    "by the components of createBlog",
    (markdown, known) => renderStatic(toReact(parse(markdown), createBlog(known).mdx)),
  ],
  [
    "by both",
    (markdown, known) => renderStatic(toReact(process(markdown, known).tree, createBlog(known).mdx)),
  ],
];

describe.each(ways)("a picture of the manifest, drawn %s", (_, draw) => {
  test("brings sizes, formats, placeholder, credit and terms into its figure", () => {
    const page = draw("![](../photos/2024/boat.jpg)", built);
    const figure = within(page).getByRole("figure");
    const image = within(figure).getByRole("img", { name: boat.alt });
    expect(image).toHaveAttribute("src", boat.src);
    expect(image).toHaveAttribute("width", "640");
    expect(image).toHaveAttribute("height", "427");
    expect(image.getAttribute("srcset")).toMatch(/320\.jpg 320w, \S+640\.jpg 640w/);
    expect(image.getAttribute("sizes")).toMatch(/100vw/);
    const types = [...figure.querySelectorAll("source")].map((source) => source.type);
    expect(types).toEqual(["image/avif", "image/webp"]);
    expect(figure.querySelector("svg")).toHaveAttribute("color", boat.placeholder.color);
    expect(within(figure).getByText(boat.caption)).toBeVisible();
    expect(within(figure).getByRole("link", { name: /Ines Falk/ })).toHaveAttribute("href", boat.credit.url);
    expect(within(figure).getByRole("link", { name: /House terms/ })).toHaveAttribute(
      "href",
      boat.license.url,
    );
    expect(page.querySelector("p figure, [style]")).toBeNull();
  });

  test("has the words of the text where the text has any", () => {
    const page = draw('![Mine](../photos/2024/boat.jpg "My caption")', built);
    expect(within(page).getByRole("img", { name: "Mine" })).toHaveAttribute("src", boat.src);
    expect(page).toHaveTextContent("My caption");
    expect(page).not.toHaveTextContent(boat.caption);
  });

  test("is found in the folder itself where none is named", () => {
    const page = draw("![Tea](./tea.jpg?v=2)", { photoManifest: photos });
    expect(within(page).getByRole("img", { name: "Tea" })).toHaveAttribute("src", photos["tea.jpg"].src);
  });

  test("has its size and address in a line of text, too", () => {
    const page = draw("See ![Tea](../photos/tea.jpg).", built);
    expect(within(page).queryByRole("figure")).toBeNull();
    const image = within(page).getByRole("img", { name: "Tea" });
    expect(image).toHaveAttribute("src", photos["tea.jpg"].src);
    expect(image).toHaveAttribute("height", "427");
  });

  test("that is missing is drawn as written, and said once for the whole text", () => {
    const markdown = "![A](a.jpg)\n\n![B](../photos/b.webp)\n\n![A](a.jpg)";
    const { result, warnings } = watchWarnings(() => draw(markdown, built));
    const sources = within(result)
      .getAllByRole("img")
      .map((image) => image.getAttribute("src"));
    expect(sources).toEqual(["a.jpg", "../photos/b.webp", "a.jpg"]);
    expect(warnings.length).toBeGreaterThan(0);
    expect(new Set(warnings).size).toBe(warnings.length);
    for (const warning of warnings) {
      expect(warning).toMatch(/"a\.jpg"|"\.\.\/photos\/b\.webp"/);
      expect(warning).toMatch(/not in the manifest of pictures\. .* Run the build helper again/);
    }
  });

  test("that is missing from a line of text is said, too", () => {
    const { warnings } = watchWarnings(() => draw("See ![A](a.jpg).", built));
    expect(warnings).toEqual([expect.stringMatching(/"a\.jpg" is not in the manifest/)]);
  });

  test.each(["https://a.example/a.jpg", "//a.example/a.jpg", "drawing.svg", "a.jpg.html"])(
    "is not looked for at %s, which the build helper has nothing of",
    (src) => {
      const { warnings } = watchWarnings(() => draw(`![A](${src})`, built));
      expect(warnings.join()).not.toMatch(/manifest/);
    },
  );

  test.each<[string, unknown]>([
    ["null", null],
    ["a number", 7],
    ["a list", [boat]],
    ["an entry that is null", { "tea.jpg": null }],
    ["an entry that is a text", { "tea.jpg": "/tea.jpg" }],
    ["an address that runs a script", { "tea.jpg": { ...boat, src: "javascript:alert(1)" } }],
    ["an address that is none", { "tea.jpg": { ...boat, src: 7 } }],
    ["files that are none", { "tea.jpg": { ...boat, sources: [null, { src: "javascript:x", width: -1 }] } }],
    ["a size that is none", { "tea.jpg": { ...boat, width: Number.NaN, height: "tall" } }],
    ["words that are none", { "tea.jpg": { ...boat, alt: {}, caption: 7, credit: [], license: 3 } }],
    ["handlers", { "tea.jpg": { ...boat, onLoad: "alert(1)", dangerouslySetInnerHTML: { __html: "!" } } }],
    [
      "an entry that throws when it is read",
      {
        "tea.jpg": {
          get src() {
            throw new Error("read");
          },
        },
      },
    ],
  ])("is a picture still where the manifest is or holds %s", (__, manifest) => {
    const known = { photoManifest: manifest as PhotoManifest };
    const { result } = watchWarnings(() => draw('![Tea](tea.jpg "Cup")', known));
    const image = within(result).getByRole("img", { name: "Tea" });
    expect(image.getAttribute("src")).toMatch(/^(?:tea\.jpg|\/photos\/boat-\w+-640\.jpg)$/);
    expect(result).toHaveTextContent("Cup");
    expect(result.innerHTML).not.toMatch(/javascript:|alert|NaN|object Object/);
  });

  test.each<[unknown]>([[null], [7], [[null, {}, "../photos"]]])(
    "is looked for with the folder %j",
    (folder) => {
      const known = { ...built, photoFolder: folder as string };
      const { result } = watchWarnings(() => draw("![Tea](../photos/tea.jpg)", known));
      expect(within(result).getByRole("img", { name: "Tea" })).toBeInTheDocument();
    },
  );
});

describe("what a site says itself", () => {
  test("wins over the manifest, field by field", () => {
    const images = { "../photos/2024/boat.jpg": { credit: "Lu", alt: "A dory", width: undefined } };
    renderStatic(toReact(process("![](../photos/2024/boat.jpg)", { ...built, images }).tree));
    const figure = screen.getByRole("figure");
    expect(within(figure).getByRole("img", { name: "A dory" })).toHaveAttribute("width", "640");
    expect(figure).toHaveTextContent("Lu");
    expect(figure).not.toHaveTextContent("Ines Falk");
    expect(figure).toHaveTextContent("House terms");
  });

  test("is no reason to look for a picture in the manifest", () => {
    const images = { "a.jpg": { width: 3, height: 2 } };
    expect(watchWarnings(() => process("![A](a.jpg)", { ...built, images })).warnings).toEqual([]);
  });
});

test("the host's image component draws what the manifest knows", () => {
  const { mdx } = createBlog({ ...built, Image: HostImage });
  const page = renderStatic(
    toReact(parse("![Tea](../photos/tea.jpg)\n\nSee ![Boat](../photos/2024/boat.jpg)."), mdx),
  );
  for (const [name, { src }] of [
    ["Tea", photos["tea.jpg"]],
    ["Boat", boat],
  ] as const) {
    const image = within(page).getByRole("img", { name });
    expect(image).toHaveAttribute("data-host", "image");
    expect(image).toHaveAttribute("src", src);
    expect(image).toHaveAttribute("height", "427");
  }
});

test("the host's image component learns the width of a figure, whichever way the text came", () => {
  const known = { photoManifest: { "small.jpg": size(320), "large.jpg": size(1600) } };
  const { mdx } = createBlog({ ...known, Image: HostImage });
  const text = "![Small](small.jpg)\n\n![Large](large.jpg)\n\nSee ![Icon](small.jpg).";
  const [mapped, drawn] = [parse(text), process(text, known).tree].map((tree) => {
    const page = within(renderStatic(toReact(tree, mdx)));
    return ["Small", "Large", "Icon"].map((name) => page.getByRole("img", { name }).getAttribute("sizes"));
  });
  expect(drawn).toEqual([
    "auto, (min-width: 360px) 320px, calc(100vw - 2.5rem)",
    "auto, (min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)",
    null,
  ]);
  expect(mapped).toEqual(drawn);
});

test("the cover of a post comes out of the manifest, with the words of the front matter", () => {
  const frontMatter = { title: "Boats", cover: { src: "../photos/2024/boat.jpg", caption: "Ebb" } };
  const { cover } = postFrom(frontMatter, undefined, built);
  expect(cover).toMatchObject({ src: boat.src, width: 640, alt: boat.alt, caption: "Ebb" });
  const { PostLayout } = createBlog();
  expect(renderHtml(<PostLayout post={postFrom(frontMatter, undefined, built)} />)).toContain(
    "640.avif 640w",
  );
});

test("the photos of the text carry credit and terms of the manifest", () => {
  const { data } = process("![](../photos/2024/boat.jpg)", built);
  const { src, credit, license, copyright } = boat;
  expect(data.photos).toMatchObject([{ src, credit, license, copyright }]);
});
