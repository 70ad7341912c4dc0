import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  FigureGroup,
  type FigureGroupProps,
  ImageFigure,
  type ImageFigureProps,
  PhotoNotice,
  PostLayout,
} from "../../src/index.js";
import type { Locale } from "../../src/content/labels.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import "../../src/styles/index.css";

const cells = "1f2a785f2a789f2a78de2a781f7f785f7f789f7f78de7f781fd5785fd5789fd578ded578";

/** A picture of one color, as a file the browser has not read yet. */
async function pictureFile(width: number, height: number, color = "teal"): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  return URL.createObjectURL(await canvas.convertToBlob({ type: "image/png" }));
}

const root = document.documentElement;
function reset(): void {
  document.body.replaceChildren();
  root.className = "";
  root.removeAttribute("data-theme");
  root.style.colorScheme = "";
}
beforeEach(reset);
afterEach(reset);

const nextFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** A post with the figure before a paragraph. What is not known of a picture is warned of. */
async function inPost(props: object, width = 1280, locale: Locale = en): Promise<HTMLElement> {
  const figure = { alt: "Rows of tea", width: 1600, height: 1200, ...props } as ImageFigureProps;
  const page = await openPage(null, { width, dir: locale.dir, padding: "0" });
  page.remove();
  const { result } = watchWarnings(() =>
    renderStatic(
      <PostLayout post={{ title: "Tea" }} locale={locale}>
        <ImageFigure {...figure} locale={locale} />
        <p id="beside">{"Tea is picked by hand. ".repeat(20)}</p>
      </PostLayout>,
    ),
  );
  return result;
}

describe("a picture with one for dark pages", () => {
  test.each<[string, () => void, "light" | "dark"]>([
    ["a page that says nothing", () => {}, "light"],
    ["a class", () => root.classList.add("dark"), "dark"],
    ["an attribute", () => root.setAttribute("data-theme", "dark"), "dark"],
    [
      "a scheme of the page, without a mark",
      () => {
        root.style.colorScheme = "dark";
      },
      "dark",
    ],
    [
      "a light mark on a dark page",
      () => {
        root.style.colorScheme = "dark";
        root.classList.add("light");
      },
      "light",
    ],
  ])("loads the one that is shown, and no other: %s", async (_, mark, shown) => {
    mark();
    const files = { light: await pictureFile(160, 120), dark: await pictureFile(160, 120, "navy") };
    const page = await inPost({ src: files.light, dark: files.dark, priority: true });
    const images = [...page.querySelectorAll("img")];
    const visible = images.filter((image) => image.getBoundingClientRect().height > 0);
    expect(visible).toHaveLength(1);
    await visible[0]?.decode();
    await nextFrames();
    expect(images.map((image) => image.currentSrc)).toEqual(
      (["light", "dark"] as const).map((name) => (name === shown ? files[name] : "")),
    );
  });

  test("is changed with the theme", async () => {
    const page = await inPost({ src: await pictureFile(160, 120), dark: await pictureFile(160, 120) });
    const heights = () =>
      [...page.querySelectorAll("img")].map((image) => image.getBoundingClientRect().height > 0);
    expect(heights()).toEqual([true, false]);
    root.classList.add("dark");
    expect(heights()).toEqual([false, true]);
  });
});

describe("a placeholder", () => {
  test.each(["text", "wide", "full", "side"] as const)(
    "fills the place of the picture, %s",
    async (placement) => {
      for (const [width, size] of [
        [375, {}],
        [1280, {}],
        [1280, { width: 240, height: 160 }],
      ] as const) {
        const page = await inPost(
          { src: "/hang.png", placement, placeholder: { color: "#c86878", cells }, ...size },
          width,
        );
        const shape = page.querySelector("svg")?.getBoundingClientRect();
        const image = page.querySelector("img")?.getBoundingClientRect();
        expect([shape?.x, shape?.y, shape?.width, shape?.height]).toEqual([
          image?.x,
          image?.y,
          image?.width,
          image?.height,
        ]);
        expect(sidewaysScroll()).toBe(0);
      }
    },
  );

  test("is painted below the picture, and below the words of one that failed", async () => {
    const src = "data:image/png;base64,AAAA";
    const page = await inPost({ src, placeholder: { color: "#c86878" } });
    const image = page.querySelector("img") as HTMLImageElement;
    await image.decode().catch(() => undefined);
    const { x, y, width, height } = image.getBoundingClientRect();
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(image);
    const words = getComputedStyle(image, "::after");
    expect(Number.parseFloat(words.inlineSize)).toBeGreaterThan(width * 0.9);
    expect(words.backgroundColor).toMatch(/^oklch\([^/]*\)$/);
  });
});

describe("a picture whose shape nobody knows", () => {
  test.each([
    ["upright", 300, 600],
    ["wide", 1200, 300],
    ["small", 30, 20],
  ])("moves nothing when it comes: %s", async (_, width, height) => {
    const src = await pictureFile(width, height);
    for (const placement of ["text", "wide"] as const) {
      const page = await inPost({ src, width: undefined, height: undefined, placement }, 768);
      const image = page.querySelector("img") as HTMLImageElement;
      const before = image.getBoundingClientRect();
      image.loading = "eager";
      await image.decode();
      await nextFrames();
      expect(image.getBoundingClientRect()).toEqual(before);
      expect(before.width / before.height).toBeCloseTo(1.5, 1);
    }
  });
});

describe("a figure beside the text", () => {
  test.each([en, ar])("has the text around it where there is room for both, $dir", async (locale) => {
    for (const width of [860, 1280, 1800]) {
      const page = await inPost({ src: "/hang.png", placement: "side", caption: "Tea" }, width, locale);
      const figure = page.querySelector("figure")?.getBoundingClientRect() as DOMRect;
      const range = document.createRange();
      range.selectNodeContents(page.querySelector("#beside") as Element);
      const line = range.getClientRects()[0] as DOMRect;
      expect(line.top).toBeLessThan(figure.bottom);
      if (locale.dir === "ltr") expect(line.right).toBeLessThan(figure.left);
      else expect(line.left).toBeGreaterThan(figure.right);
      expect(sidewaysScroll()).toBe(0);
    }
  });

  test("stands in the column where there is not", async () => {
    for (const width of [320, 600, 820]) {
      const page = await inPost({ src: "/hang.png", placement: "side" }, width);
      const figure = page.querySelector("figure")?.getBoundingClientRect() as DOMRect;
      const text = page.querySelector("#beside")?.getBoundingClientRect() as DOMRect;
      expect(text.top).toBeGreaterThan(figure.bottom);
      expect(figure.width).toBeCloseTo(text.width, 0);
    }
  });
});

test("pictures of one figure stand side by side where there is room, with their captions in line", async () => {
  const photo = (height: number) => ({
    src: "/hang.png",
    alt: "Rows of tea",
    width: 1600,
    height,
    caption: "Tea",
  });
  const group: FigureGroupProps = { photos: [photo(900), photo(2000), photo(1200)] };
  const tops = async (width: number) => {
    const page = await openPage(
      <PostLayout post={{ title: "Tea" }}>
        <FigureGroup {...group} />
      </PostLayout>,
      { width, padding: "0" },
    );
    return [...page.querySelectorAll("figure figcaption")]
      .slice(0, 3)
      .map((caption) => Math.round(caption.getBoundingClientRect().top));
  };
  expect(new Set(await tops(1280)).size).toBe(1);
  expect(new Set(await tops(375)).size).toBe(3);
  expect(sidewaysScroll()).toBe(0);
});

test.each([undefined, "zh"])(
  "a notice of a paragraph stands as one of words does, in a text in %s",
  async (lang) => {
    const page = await openPage(
      <PostLayout post={{ title: "Tea", lang }}>
        <PhotoNotice>Small.</PhotoNotice>
        <PhotoNotice>
          <p>Small.</p>
        </PhotoNotice>
      </PostLayout>,
    );
    page.querySelector("article")?.style.setProperty("--co-indent", "2em");
    const boxes = [...page.querySelectorAll(".co-notice")].map((notice) => {
      const text = document.createRange();
      text.selectNodeContents(notice.querySelector("p") ?? notice);
      return [notice.getBoundingClientRect().height, text.getBoundingClientRect().left];
    });
    expect(boxes[1]).toEqual(boxes[0]);
  },
);
