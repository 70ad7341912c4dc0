import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { MetaBar, type MetaBarProps, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { clippedBox, isWithin, openPage, sidewaysScroll, textBoxes } from "../support/browserPage.js";
import "../../src/styles/index.css";

const facts: MetaBarProps = {
  published: "2026-03-02",
  updated: "2026-05-17",
  authors: [{ name: "Ines Falk", url: "/ines" }, "سلمى حداد", "顾岸"],
  categories: ["Craft", "Harbors"],
  words: 12_834,
  readingTime: 61,
  views: 1_208_006,
  tags: ["printing", "harbors", "boats"],
};
const wide = "W".repeat(10_000);
const longName =
  "Maria-Theresia von Hohenfels-Wasserburg zu Untertal, Freifrau, and the whole family besides";
const sets: [string, MetaBarProps][] = [
  ["every fact", facts],
  ["Chinese", { ...facts, locale: zhHans }],
  ["Arabic", { ...facts, locale: ar }],
  ["short numbers", { ...facts, numberNotation: "compact" }],
  ["one fact", { words: 5 }],
  ["long names", { ...facts, authors: [longName], categories: [longName, longName] }],
  ["words of 10,000 letters", { published: "2026-03-02", authors: [wide], words: 5, tags: [wide] }],
];
const widths = [320, 375, 480, 768, 1280];

afterEach(() => document.body.replaceChildren());

interface Item {
  element: Element;
  /** Whether a line starts with it. */
  startsLine: boolean;
  /** The middle of its separator. */
  separator: number;
}

function itemsOf(list: Element, dir: "ltr" | "rtl"): Item[] {
  let bottom = Number.NEGATIVE_INFINITY;
  return [...list.children].map((element) => {
    const box = element.getBoundingClientRect();
    const half = Number.parseFloat(getComputedStyle(element, "::before").inlineSize) / 2;
    const startsLine = box.top >= bottom - 1;
    bottom = startsLine ? box.bottom : Math.max(bottom, box.bottom);
    return { element, startsLine, separator: dir === "ltr" ? box.left + half : box.right - half };
  });
}

describe.each(["ltr", "rtl"] as const)("the line of facts, %s", (dir) => {
  test.each(sets)("has separators between items alone: %s", async (_, props) => {
    for (const width of widths) {
      const container = await openPage(<MetaBar {...props} />, { width, dir });
      const list = container.querySelector("ul") as Element;
      const painted = clippedBox(list);
      const items = itemsOf(list, dir);
      expect(items[0]?.startsLine).toBe(true);
      for (const { startsLine, separator, element } of items) {
        const shown = separator > painted.left && separator < painted.right;
        expect(shown, `${element.getAttribute("data-item")} at ${width}`).toBe(!startsLine);
      }
      expect(sidewaysScroll(), `sideways at ${width}`).toBe(0);
    }
  });

  test.each(sets)("shows every letter: %s", async (_, props) => {
    for (const width of widths) {
      const container = await openPage(<MetaBar {...props} />, { width, dir });
      const painted = clippedBox(container.querySelector("ul") as Element);
      const cut = textBoxes(container).filter((box) => !isWithin(box, painted));
      expect(cut, `at ${width}`).toEqual([]);
    }
  });

  test("starts where the text around it starts", async () => {
    const container = await openPage([<p key="p">Text</p>, <MetaBar key="meta" {...facts} />], {
      width: 320,
      dir,
    });
    const startOf = (element: Element) => {
      const boxes = textBoxes(element);
      return dir === "ltr"
        ? Math.min(...boxes.map(({ left }) => left))
        : Math.max(...boxes.map(({ right }) => right));
    };
    const text = startOf(container.querySelector("p") as Element);
    for (const { element, startsLine } of itemsOf(container.querySelector("ul") as Element, dir)) {
      if (startsLine) expect(startOf(element)).toBeCloseTo(text, 0);
    }
  });

  test.each([320, 768])("leaves room for the focus ring at %d", async (width) => {
    const post = { title: "T", authors: facts.authors, tags: facts.tags };
    // In Chinese, the link is the first thing on the line.
    const container = await openPage(<PostLayout post={post} locale={zhHans} />, {
      width,
      dir,
      padding: "0",
    });
    const link = container.querySelector("a[href='/ines']") as HTMLElement;
    const list = link.closest("ul") as Element;
    await userEvent.tab();
    expect(link).toBe(document.activeElement);
    const style = getComputedStyle(link);
    const ring = Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset);
    expect(Number.parseFloat(style.outlineWidth)).toBeGreaterThanOrEqual(2);
    const box = link.getBoundingClientRect();
    const around = new DOMRect(box.left - ring, box.top - ring, box.width + 2 * ring, box.height + 2 * ring);
    expect(isWithin(around, clippedBox(list))).toBe(true);
  });
});

/** Separate spots of red in a picture of the page, from left to right. */
async function redSpots(element: Element): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${await page.screenshot({ element, save: false })}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const isRed = (x: number, y: number) => {
    const at = (y * image.width + x) * 4;
    return (data[at] ?? 0) - (data[at + 1] ?? 0) > 60;
  };
  const seen = new Set<string>();
  const spread = (x: number, y: number): void => {
    if (seen.has(`${x} ${y}`) || !isRed(x, y)) return;
    seen.add(`${x} ${y}`);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      spread(x + dx, y + dy);
  };
  let spots = 0;
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (isRed(x, y) && !seen.has(`${x} ${y}`)) {
        spots++;
        spread(x, y);
      }
    }
  }
  return spots;
}

test.each([
  [320, "ltr"],
  [320, "rtl"],
  [1280, "ltr"],
] as const)("paints as many separators as it must, at %d %s", async (width, dir) => {
  const container = await openPage(<MetaBar {...facts} locale={dir === "rtl" ? ar : en} />, { width, dir });
  const list = container.querySelector("ul") as HTMLElement;
  const marks = document.createElement("style");
  marks.textContent = ".co-meta-item { color: transparent } .co-meta-item::before { color: red }";
  container.append(marks);
  const items = itemsOf(list, dir);
  const lines = items.filter(({ startsLine }) => startsLine).length;
  expect(await redSpots(container)).toBe(items.length - lines);
});
