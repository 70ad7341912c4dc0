import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createBlog, FigureGroup, ImageFigure, type ImageFigureProps, PostLayout } from "../../src/index.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { mdxComponents } from "../../src/markdown.js";
import { parse, process, toHtml, toReact } from "../markdown/pipeline.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const tea = { src: "/tea.jpg", width: 1600, height: 1067, alt: "Rows of tea" };
const sources = [400, 800, 2400].map((width) => ({ src: `/tea-${width}.jpg`, width }));

/** The links of photos among what a page holds. */
const linksIn = (page: HTMLElement) => [...page.querySelectorAll<HTMLAnchorElement>("a[data-co-photo]")];
const sizeOf = ({ dataset }: HTMLElement) => [dataset.coPhoto, dataset.coWidth, dataset.coHeight];

function draw(props: Partial<ImageFigureProps> = {}): HTMLElement {
  return renderStatic(<ImageFigure {...({ ...tea, linked: true, ...props } as ImageFigureProps)} />);
}

describe("a linked figure", () => {
  test.each<[string, Partial<ImageFigureProps>, string, (string | undefined)[]]>([
    ["itself", {}, "/tea.jpg", ["0", "1600", "1067"]],
    ["its largest source", { sources }, "/tea-2400.jpg", ["0", "2400", "1601"]],
    [
      "its original",
      { sources, original: { url: "/full.tiff", width: 6000, height: 4000 } },
      "/full.tiff",
      ["0", "6000", "4000"],
    ],
    ["an original of unknown size", { original: "/full.tiff" }, "/full.tiff", ["0", undefined, undefined]],
  ])("leads to %s, and says how large that is", (_, props, href, size) => {
    const page = draw(props);
    const link = within(page).getByRole("link", { name: "Rows of tea" });
    expect(link).toHaveAttribute("href", href);
    expect(sizeOf(link)).toEqual(size);
    expect(link).toContainElement(within(page).getByRole("img"));
  });

  test("keeps its caption beside the link", () => {
    const page = draw({ caption: "Harvest", credit: { name: "Ada", url: "/ada" } });
    expect(linksIn(page).map(({ textContent }) => textContent)).toEqual([""]);
    expect(within(page).getByRole("link", { name: "Ada" })).toHaveAttribute("href", "/ada");
    expect(within(page).getByText("Harvest").closest("a")).toBeNull();
  });

  test.each([
    ["Photo 1", undefined],
    ["第 1 张照片", zhHans],
  ])("whose picture says nothing is called %s", (name, locale) => {
    expect(
      within(draw({ alt: "", locale }))
        .getByRole("link")
        .querySelector("img")?.alt,
    ).toBe(name);
  });

  test("whose picture cannot be shown is no link", () => {
    const { result } = watchWarnings(() => draw({ src: "javascript:alert(1)" }));
    expect(linksIn(result)).toEqual([]);
  });

  test("is one only where the site wants it", () => {
    expect(within(draw({ linked: false })).queryByRole("link")).toBeNull();
    expect(within(draw({ linked: undefined })).queryByRole("link")).toBeNull();
  });
});

test("each picture of a linked group is a link with its place in it", () => {
  const photos = ["One", "Two", "Three"].map((alt) => ({ ...tea, src: `/${alt}.jpg`, alt }));
  const links = linksIn(renderStatic(<FigureGroup photos={photos} linked />));
  expect(links.map((link) => [link.getAttribute("href"), ...sizeOf(link)])).toEqual([
    ["/One.jpg", "0", "1600", "1067"],
    ["/Two.jpg", "1", "1600", "1067"],
    ["/Three.jpg", "2", "1600", "1067"],
  ]);
  expect(linksIn(renderStatic(<FigureGroup photos={photos} />))).toEqual([]);
});

describe("a site that links its pictures", () => {
  const hrefs = (page: HTMLElement) => linksIn(page).map((link) => link.getAttribute("href"));
  const blogOfLinks = createBlog({ linkedPictures: true });
  const maps = [
    ["createBlog", blogOfLinks],
    ["mdxComponents", mdxComponents({ linkedPictures: true })],
  ] as const;

  test.each(maps)(
    "has links in the figures of %s, unless one says otherwise",
    (_, { ImageFigure, FigureGroup }) => {
      const page = renderStatic(
        <>
          <ImageFigure {...tea} />
          <ImageFigure {...tea} src="/plain.jpg" linked={false} />
          <FigureGroup photos={[{ ...tea, src: "/cup.jpg" }]} />
        </>,
      );
      expect(hrefs(page)).toEqual(["/tea.jpg", "/cup.jpg"]);
    },
  );

  test("has them in covers, which stay the featured picture of their post", () => {
    const post = { title: "Tea", cover: { ...tea, original: "/full.jpg" } };
    const page = renderStatic(<blogOfLinks.PostLayout post={post} />);
    expect(hrefs(page)).toEqual(["/full.jpg"]);
    const link = within(page).getByRole("link", { name: "Rows of tea" });
    expect(link.querySelector("img")).toHaveClass("u-featured");
    expect(link.querySelector("img")).toHaveAttribute("loading", "eager");
    expect(hrefs(renderStatic(<blogOfLinks.PostLayout post={post} linkedPictures={false} />))).toEqual([]);
    expect(hrefs(renderStatic(<PostLayout post={post} linkedPictures />))).toEqual(["/full.jpg"]);
    expect(hrefs(renderStatic(<PostLayout post={post} />))).toEqual([]);
  });

  const written = "![Tea](/tea.jpg)\n\n[![Cup](/cup.jpg)](/shop)\n\nA ![small](/small.jpg) one.";
  const images = { "/tea.jpg": tea, "/cup.jpg": tea, "/small.jpg": tea };

  test("has them in a text that React draws, and an author's own link stays", () => {
    const { mdx } = createBlog({ linkedPictures: true });
    // The sizes of these pictures are not known here, which is said.
    const { result: page } = watchWarnings(() => renderStatic(toReact(parse(written), mdx)));
    expect(hrefs(page)).toEqual(["/tea.jpg"]);
    expect(within(page).getByRole("link", { name: "Cup" })).toHaveAttribute("href", "/shop");
    expect(within(page).getByRole("img", { name: "small" }).closest("a")).toBeNull();
    expect(page.querySelector("a a")).toBeNull();
  });

  test.each([
    ["HTML of its own", (tree: Parameters<typeof toHtml>[0]) => toHtml(tree)],
    ["what React draws", (tree: Parameters<typeof toHtml>[0]) => renderStatic(toReact(tree)).innerHTML],
  ])("has them where the plugin made the figures: %s", (_, draw) => {
    const page = document.createElement("div");
    page.innerHTML = draw(process(written, { images, linkedPictures: true }).tree);
    expect(hrefs(page)).toEqual(["/tea.jpg"]);
    expect(sizeOf(linksIn(page)[0] as HTMLElement)).toEqual(["0", "1600", "1067"]);
    expect(within(page).getByRole("link", { name: "Cup" })).toHaveAttribute("href", "/shop");
    expect(page.querySelector("a a")).toBeNull();
  });

  test("is not meant where nobody said so", () => {
    const { mdx } = createBlog();
    const { result } = watchWarnings(() => renderStatic(toReact(parse(written), mdx)));
    expect(hrefs(result)).toEqual([]);
    expect(toHtml(process(written, { images }).tree)).not.toContain("data-co-photo");
  });
});
