import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { FigureGroup } from "../../src/components/ImageFigure/FigureGroup.js";
import { PhotoGallery } from "../../src/components/PhotoGallery/PhotoGallery.js";
import styles from "../../src/styles/index.css?inline";
import { renderHtml } from "../support/render.js";
import { unlayered } from "../support/styledFrame.js";
import { album } from "./galleryGeometry.js";

afterEach(() => document.body.replaceChildren());

const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

/** A page whose HTML comes in pieces that end with each picture, painted in between. */
async function openInPieces(content: ReactElement, sheet: string): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 1000px; block-size: 900px; border: 0";
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><html lang="en"><head><style>${sheet}</style></head><body class="co-page">`);
  for (const piece of renderHtml(content).split(/(?<=<\/figure>)/)) {
    page.write(piece);
    await nextFrames();
  }
  page.close();
  await nextFrames();
  return frame.contentWindow as Window;
}

/** The sum of the layout shifts of a page so far, as Layout Instability scores them. */
function shifts(view: Window): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new (view as Window & typeof globalThis).PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: "layout-shift", buffered: true });
    void nextFrames().then(() => {
      observer.disconnect();
      resolve(sum);
    });
  });
}

const sheet = unlayered(styles);
const photos = album(14, 3);
const captioned = photos.map((photo, index) => ({ ...photo, caption: `Picture ${index + 1}` }));

const pages: Record<string, ReactElement> = {
  rows: <PhotoGallery photos={captioned} />,
  "a single row": <PhotoGallery photos={captioned.slice(0, 3)} />,
  masonry: <PhotoGallery photos={photos} layout="masonry" />,
  "masonry with captions": <PhotoGallery photos={captioned} layout="masonry" />,
  grid: <PhotoGallery photos={captioned} layout="grid" />,
  strip: <PhotoGallery photos={captioned} layout="strip" />,
  "a figure of three": <FigureGroup photos={captioned.slice(0, 3)} caption="Three pictures" />,
};

test.each(Object.entries(pages))(
  "nothing that is seen moves while a page comes in: %s",
  async (_, content) => {
    const view = await openInPieces(content, sheet);
    expect(await shifts(view)).toBe(0);
    const pictures = [...view.document.images];
    expect(pictures.map((picture) => picture.checkVisibility({ visibilityProperty: true }))).not.toContain(
      false,
    );
  },
);

test("rows that were shown before they are whole would move", async () => {
  const view = await openInPieces(
    pages["a single row"] as ReactElement,
    sheet.replace("@keyframes co-whole", "@keyframes none-of-it"),
  );
  expect(await shifts(view)).toBeGreaterThan(0.01);
});

test("pictures of a list that never gets whole are shown after a while", async () => {
  const [whole = ""] = renderHtml(pages["rows"]).split("</ul>");
  const html = whole.replace(" co-last", "");
  const shown = document.createElement("div");
  shown.innerHTML = `<style>${sheet}</style>${html}`;
  document.body.append(shown);
  const image = shown.querySelector("img") as HTMLImageElement;
  expect(getComputedStyle(image).visibility).toBe("hidden");
  for (const animation of document.getAnimations()) animation.finish();
  expect(getComputedStyle(image).visibility).toBe("visible");
});
