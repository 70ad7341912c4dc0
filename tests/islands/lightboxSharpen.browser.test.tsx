import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  atRest,
  openZoom,
  pictureOf,
  stillness,
  type ZoomPage,
  type ZoomPageOptions,
} from "../support/zoomPage.js";

let page: ZoomPage;
const connection = { saveData: false };
beforeEach(async () => {
  connection.saveData = false;
  vi.spyOn(navigator as Navigator & { connection: typeof connection }, "connection", "get").mockReturnValue(
    connection,
  );
  await stillness(true);
});
afterEach(() => {
  page.zoom.end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const pictures = () => [...page.frame.querySelectorAll("img")];

async function candidates(): Promise<ZoomPageOptions> {
  const [small, large, full] = await Promise.all([pictureOf(600), pictureOf(1200), pictureOf(2400)]);
  return {
    href: full as string,
    srcset: `${small} 600w, ${large} 1200w`,
    sizes: "600px",
    fullWidth: 2400,
  };
}

test("a larger candidate is asked for as the picture grows, and the fullest one beyond", async () => {
  const files = await candidates();
  page = await openZoom(files);
  expect(page.image.currentSrc).toContain(files.srcset?.split(" ")[0]);
  page.zoom.zoomTo(1.5);
  await expect.poll(() => page.image.sizes).toBe("900px");
  await expect.poll(() => page.image.currentSrc).toBe(files.srcset?.split(" ")[2]);
  expect(pictures()).toHaveLength(1);
  page.zoom.zoomTo(3);
  await expect.poll(() => page.image.sizes).toBe("1800px");
  await expect.poll(() => pictures().length).toBe(2);
  const [under, over] = pictures() as [HTMLImageElement, HTMLImageElement];
  expect(over.src).toBe(files.href);
  expect(over.getBoundingClientRect()).toEqual(under.getBoundingClientRect());
  expect(over.alt).toBe("");
  page.zoom.zoomTo(1);
  await expect.poll(() => pictures().length).toBe(1);
  expect(page.image.sizes).toBe("1800px");
  page.zoom.zoomTo(2);
  await expect.poll(() => pictures().length).toBe(2);
  page.zoom.end();
  expect([pictures().length, page.image.sizes]).toEqual([1, "600px"]);
});

test("the picture before is shown while a larger one comes", async () => {
  page = await openZoom(await candidates());
  page.zoom.zoomTo(3);
  await expect.poll(() => page.image.sizes, { interval: 1 }).toBe("1800px");
  while (!page.image.complete) {
    expect(page.image.naturalWidth).toBeGreaterThan(0);
    await new Promise(requestAnimationFrame);
  }
  expect(page.image.naturalWidth).toBeGreaterThan(0);
});

test("who saves data gets the fullest picture only when it is zoomed far", async () => {
  connection.saveData = true;
  const files = await candidates();
  page = await openZoom({ ...files, srcset: "", sizes: "" });
  page.zoom.zoomTo(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pictures()).toHaveLength(1);
  page.zoom.zoomTo(2.1);
  await expect.poll(() => pictures().length).toBe(2);
});

test.each([
  ["does not load", { href: "data:image/png;base64,AAAA", fullWidth: 2400 }],
  ["is no fuller", { href: "data:image/png;base64,AAAA", fullWidth: 600 }],
  ["is not known to be fuller", { href: "data:image/png;base64,AAAA", fullWidth: undefined }],
])("a picture at the address that %s changes nothing", async (_, options) => {
  page = await openZoom(options);
  page.zoom.zoomTo(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pictures()).toEqual([page.image]);
  expect(page.image.naturalWidth).toBe(600);
});

test("the limit follows from a picture that comes later, or another candidate", async () => {
  page = await openZoom({ fullWidth: undefined });
  expect(page.zoom.limit()).toBe(2);
  page.zoom.zoomTo(2);
  page.image.src = await pictureOf(3000);
  await page.image.decode();
  expect(page.zoom.limit()).toBe(5);
  expect(page.zoom.scale()).toBe(2);
});

test("sources of a picture are sharpened too, and one that replaces the picture", async () => {
  page = await openZoom();
  const picture = document.createElement("picture");
  const source = document.createElement("source");
  source.srcset = `${await pictureOf(1500)} 1500w`;
  page.frame.append(picture);
  picture.append(source, page.image);
  page.zoom.zoomTo(2);
  await expect.poll(() => source.sizes).toBe("1200px");
  const other = page.image.cloneNode() as HTMLImageElement;
  other.removeAttribute("sizes");
  page.image.replaceWith(other);
  page.zoom.panBy(10, 0);
  await expect.poll(() => other.sizes).toBe("1200px");
  await atRest();
  page.zoom.end();
  expect([source.hasAttribute("sizes"), other.hasAttribute("sizes")]).toEqual([false, false]);
});
