import { afterEach, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { galleryRows } from "../../src/model/gallery/galleryRows.js";
import { album, drawnRatio, drawnRows, rangeAt, stage } from "./galleryGeometry.js";
import "../../src/styles/index.css";

/** Media features of the page, as `Emulation.setEmulatedMedia` of the DevTools protocol takes them. */
interface EmulatedMedia {
  media?: string;
  features?: { name: string; value: string }[];
}

function emulate(media: EmulatedMedia): Promise<unknown> {
  const session = cdp() as unknown as { send(method: string, params: EmulatedMedia): Promise<unknown> };
  return session.send("Emulation.setEmulatedMedia", { media: "", features: [], ...media });
}

afterEach(async () => {
  await emulate({});
  document.body.replaceChildren();
});

const long = "A caption that says a good deal more about its picture than the others do. ".repeat(3);

test("captions of any length leave the photos of a row equally high and side by side", () => {
  const plain = album(40, 11);
  const captioned = plain.map((photo, index) => ({
    ...photo,
    caption: [undefined, "Short.", long, "W".repeat(400)][index % 4],
    credit: index % 5 === 0 ? "Ada Harbor" : undefined,
  }));
  for (const width of [300, 420, 700, 944, 1500]) {
    const without = drawnRows(stage(plain), width).map(({ end, height }) => [end, Math.round(height)]);
    const rows = drawnRows(stage(captioned), width);
    expect(rows.map(({ end, height }) => [end, Math.round(height)])).toEqual(without);
    expect(Math.max(...rows.map(({ heightSpread }) => heightSpread))).toBeLessThanOrEqual(0.5);
  }
});

test("a caption is as wide as its picture and starts where it starts", () => {
  for (const direction of ["ltr", "rtl"]) {
    const { frame, boxes } = stage(
      album(4, 2).map((photo) => ({ ...photo, caption: long })),
      direction,
    );
    frame.style.inlineSize = "900px";
    for (const box of boxes) {
      const caption = box.closest("figure")?.querySelector("figcaption") as HTMLElement;
      const [above, below] = [box.getBoundingClientRect(), caption.getBoundingClientRect()];
      expect(below.left).toBeCloseTo(above.left, 0);
      expect(below.right).toBeCloseTo(above.right, 0);
      expect(below.top).toBeGreaterThanOrEqual(above.bottom);
      expect(getComputedStyle(caption).textAlign).toBe("start");
    }
  }
});

test("a picture that fails keeps its box and shows what it would have shown", async () => {
  const photos = album(6, 4).map((photo, index) =>
    index === 2 ? { ...photo, src: "/no-such-picture.jpg" } : photo,
  );
  const whole = stage(album(6, 4));
  const drawn = stage(photos);
  const failed = drawn.boxes[2] as HTMLImageElement;
  failed.loading = "eager";
  await expect.poll(() => failed.complete).toBe(true);
  expect(failed.naturalWidth).toBe(0);
  for (const width of [320, 700, 1000]) {
    expect(drawnRows(drawn, width)).toEqual(drawnRows(whole, width));
  }
  const text = getComputedStyle(failed, "::after");
  expect(text.content).toContain("Photo number 3");
  expect(Number.parseFloat(text.height)).toBeGreaterThan(50);
});

test("a picture without a usable address keeps its box too", () => {
  const original = console.warn;
  console.warn = () => {};
  const photos = album(6, 4).map((photo, index) => (index === 2 ? { ...photo, src: "javascript:0" } : photo));
  const drawn = stage(photos);
  console.warn = original;
  const missing = drawn.frame.querySelector(".co-gallery-missing") as HTMLElement;
  drawn.boxes.splice(2, 0, missing);
  expect(missing).toHaveProperty("textContent", "Photo number 3");
  expect(drawnRows(drawn, 700)).toEqual(drawnRows(stage(album(6, 4)), 700));
});

test("nothing sticks out of the gallery, and the last row has no gap below it", () => {
  const { frame } = stage(album(30, 9));
  const list = frame.querySelector("ul") as HTMLElement;
  const root = frame.querySelector(".co-gallery") as HTMLElement;
  for (const width of [280, 375, 640, 1280]) {
    frame.style.inlineSize = `${width}px`;
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    const lowest = Math.max(
      ...[...list.querySelectorAll("figure")].map((figure) => figure.getBoundingClientRect().bottom),
    );
    expect(root.getBoundingClientRect().bottom).toBeCloseTo(lowest, 0);
  }
});

test.each<[string, EmulatedMedia]>([
  ["as ever", {}],
  ["in forced colors", { features: [{ name: "forced-colors", value: "active" }] }],
])("a link reached by keyboard has a ring around its picture, %s", async (_, media) => {
  await emulate(media);
  const { frame } = stage(album(5, 3));
  frame.style.inlineSize = "600px";
  await userEvent.keyboard("{Tab}");
  const link = document.activeElement as HTMLElement;
  expect(link.className).toBe("co-gallery-link");
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor, display } = getComputedStyle(link);
  expect({ outlineStyle, outlineWidth, outlineOffset, display }).toEqual({
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineOffset: "2px",
    display: "block",
  });
  expect(outlineColor).not.toBe(getComputedStyle(document.body).backgroundColor);
});

test("on paper, no row is torn apart and all is there", async () => {
  const { frame, boxes } = stage(album(9, 3).map((photo) => ({ ...photo, caption: "Below." })));
  await emulate({ media: "print" });
  frame.style.inlineSize = "680px";
  for (const box of boxes) {
    const figure = box.closest("figure") as HTMLElement;
    expect(getComputedStyle(figure).breakInside).toBe("avoid");
    expect(getComputedStyle(box.parentElement as HTMLElement).textDecorationLine).toBe("none");
    expect(box.getBoundingClientRect().height).toBeGreaterThan(50);
  }
});

test("a browser without container queries breaks rows as it can, and none is empty or overflows", () => {
  const { frame, boxes } = stage(album(40, 11));
  const sheets = [...document.styleSheets];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules]);
  const understood = rules.filter(
    (rule) => !(rule instanceof CSSContainerRule) && !(rule instanceof CSSSupportsRule),
  );
  for (const sheet of sheets) sheet.disabled = true;
  const plain = document.createElement("style");
  plain.textContent = understood.map(({ cssText }) => cssText.replace(/container: [^;]+;/, "")).join("\n");
  document.head.append(plain);
  for (const width of [320, 700, 1200]) {
    const rows = drawnRows({ frame, boxes }, width);
    expect(rows.length).toBeGreaterThan(8);
    expect(Math.max(...rows.map(({ heightSpread }) => heightSpread))).toBeLessThanOrEqual(1);
    expect(Math.min(...rows.map(({ leftover }) => leftover))).toBeGreaterThanOrEqual(-0.5);
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(321);
  }
  plain.remove();
  for (const sheet of sheets) sheet.disabled = false;
  const model = galleryRows(album(40, 11).map(drawnRatio));
  expect(drawnRows({ frame, boxes }, 700).map(({ end }) => end)).toEqual(model[rangeAt(700)]?.breaks);
});
