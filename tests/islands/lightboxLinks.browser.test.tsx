import { afterEach, expect, test } from "vitest";
import { FigureGroup, ImageFigure, PhotoGallery } from "../../src/index.js";
import { photoLinks, readLink } from "../../src/islands/lightbox/readLink.js";
import type { ShownPhoto } from "../../src/islands/lightbox/shownPhoto.js";
import { openPage } from "../support/browserPage.js";
import { pixel } from "../support/lightboxPage.js";
import "../../src/styles/index.css";
import "../../src/styles/lightbox.css";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = "";
});

/** Every photo of the page, as the lightbox reads it from its link. */
function readAll(): ShownPhoto[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(photoLinks)].map(readLink);
}

/** What the page holds, read as photos. */
async function read(content: Parameters<typeof openPage>[0]): Promise<ShownPhoto[]> {
  await openPage(content);
  return readAll();
}

/** The first photo of a page that is written by hand. */
function readHtml(html: string): ShownPhoto {
  document.body.innerHTML = html;
  return readAll()[0] as ShownPhoto;
}

const photo = { src: pixel(1), alt: "Rows of tea", width: 1600, height: 1000 };

test("a photo of a gallery has its words, its size, its place on the page and its small picture", async () => {
  const [shown] = await read(
    <PhotoGallery id="tea" photos={[{ ...photo, id: "rows", caption: "Harvest", credit: "Ada" }]} />,
  );
  expect(shown).toMatchObject({ id: "rows", alt: "Rows of tea", ratio: 1.6, width: 1600, small: pixel(1) });
  expect(shown?.href).toBe(pixel(1));
  expect(shown?.thumbnail).toBe(document.querySelector("a img"));
  const caption = document.createElement("div");
  caption.append(shown?.makeCaption() ?? "nothing");
  expect(caption.querySelector(".co-caption-text")?.textContent).toBe("Harvest");
  expect(caption.textContent).toContain("Ada");
});

test("the files of a picture are asked for in the size of the lightbox, and in no other way", async () => {
  const sources = [
    { src: "/tea-800.webp", width: 800, type: "image/webp" },
    { src: "/tea-1600.webp", width: 1600, type: "image/webp" },
    { src: "/tea-800.avif", width: 800, type: "image/avif" },
  ];
  const [shown] = await read(<ImageFigure {...photo} sources={sources} linked />);
  const picture = shown?.makePicture("512px") as HTMLElement;
  expect(picture.tagName).toBe("PICTURE");
  const parts = [...picture.querySelectorAll("source, img")];
  expect(parts.length).toBeGreaterThan(1);
  const origin = [...document.querySelectorAll("figure :is(source, img)")];
  for (const [index, part] of parts.entries()) {
    expect(part.getAttribute("sizes")).toBe("512px");
    expect(part.getAttribute("srcset")).toBe(origin[index]?.getAttribute("srcset"));
  }
  // Made anew each time: a slide never takes the picture of another.
  expect(shown?.makePicture("512px")).not.toBe(picture);
});

test("what a host wrote on its picture stays on the page", () => {
  const shown = readHtml(`
    <figure><a data-co-photo="0" href="/full.jpg"><img id="own" class="host-image blurred" alt="Tea" src="${pixel(2)}"
      style="position: absolute; color: transparent" loading="lazy" fetchpriority="high" decoding="async"
      width="300" height="200" srcset="/a.webp 400w, /b.webp 800w" sizes="30vw"></a></figure>`);
  const image = shown.makePicture("90px");
  expect(image.getAttributeNames().toSorted()).toEqual(["alt", "decoding", "sizes", "src", "srcset"]);
  expect(image.getAttribute("sizes")).toBe("90px");
  expect(document.querySelector("#own.host-image.blurred[loading=lazy][width][style]")).not.toBeNull();
});

test.each([
  ["no candidates", `<img alt="Tea" src="/small.jpg">`],
  ["candidates by density", `<img alt="Tea" src="/small.jpg" srcset="/small.jpg 1x, /double.jpg 2x">`],
  [
    "a picture in one size",
    `<picture><source type="image/webp" srcset="/a.webp"><img alt="Tea" src="/small.jpg"></picture>`,
  ],
])("with %s the link leads to the fuller picture", (_, html) => {
  const shown = readHtml(`<a data-co-photo="0" href="/full.jpg">${html}</a>`);
  const image = shown.makePicture("90px") as HTMLImageElement;
  expect(image.tagName).toBe("IMG");
  expect(image.src).toBe(new URL("/full.jpg", location.href).href);
  expect(image.alt).toBe("Tea");
  expect(image.srcset).toBe("");
});

test.each(["light", "dark"])("of a pair, the picture for %s pages is shown on one", async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const [shown] = await read(<ImageFigure {...photo} dark={pixel(9)} linked />);
  expect(document.querySelectorAll("a img")).toHaveLength(2);
  expect(shown?.small).toBe(pixel(scheme === "dark" ? 9 : 1));
});

test("a caption is copied with its links and without its ids, anew each time", () => {
  const shown = readHtml(`<figure id="tea"><a data-co-photo="0" href="/full.jpg"><img alt="Tea"></a>
    <figcaption id="words"><b id="strong">Tea</b> by <a href="/ada">Ada</a></figcaption></figure>`);
  for (const _ of ["once", "again"]) {
    const caption = document.createElement("p");
    caption.append(shown.makeCaption() ?? "nothing");
    expect(caption.innerHTML).toBe(`<b>Tea</b> by <a href="/ada">Ada</a>`);
  }
  expect(document.querySelectorAll("[id]")).toHaveLength(3);
});

test("each picture of a group has its own caption and link", async () => {
  const photos = [1, 2].map((number) => ({ ...photo, src: pixel(number), caption: `Cup ${number}` }));
  const shown = await read(<FigureGroup photos={photos} caption="Two cups" linked />);
  const captions = shown.map(({ makeCaption }) => makeCaption()?.textContent);
  expect(captions).toEqual([expect.stringContaining("Cup 1"), expect.stringContaining("Cup 2")]);
  expect(shown.map(({ href }) => href)).toEqual([pixel(1), pixel(2)]);
});

test.each([
  ["no size anywhere", `<img alt="Tea">`, "", 1.5, undefined],
  ["a size that is no number", `<img alt="Tea">`, `data-co-width="wide" data-co-height="0"`, 1.5, undefined],
  ["a width alone", `<img alt="Tea">`, `data-co-width="900"`, 1.5, 900],
  ["no picture", "Just words", "", 1.5, undefined],
])("with %s it is shown all the same", (_, content, attributes, ratio, width) => {
  const shown = readHtml(`<a data-co-photo="0" href="/full.jpg" ${attributes}>${content}</a>`);
  expect([shown.ratio, shown.width]).toEqual([ratio, width]);
  expect(shown.alt).toBe(content === "Just words" ? content : "Tea");
  expect(shown.id).toBeUndefined();
  expect(shown.makeCaption()?.textContent).toBe("");
  expect((shown.makePicture("10px") as HTMLImageElement).src).toContain("/full.jpg");
});
