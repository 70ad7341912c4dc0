import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { PhotoGallery } from "../../src/index.js";
import {
  button,
  closeLightboxPage,
  dialog,
  openLightboxPage,
  photosOf,
  pixel,
  slideInView,
  status,
} from "../support/lightboxPage.js";
import { stillness } from "../support/zoomPage.js";

const broken = "data:image/png;base64,AAAA";

/** Numbers of the photos that were asked for, in order. */
let asked: number[] = [];
/** Lets the photo of a number load, once it was asked for. */
let answer: (number: number, address?: string) => void;
/** Whether photos wait for `answer`. */
let isHeld = false;

beforeEach(async () => {
  await stillness(true);
  [asked, isHeld] = [[], false];
  const numbers = new Map(Array.from({ length: 20 }, (_, index) => [pixel(index + 1), index + 1]));
  const waiting = new Map<number, HTMLImageElement>();
  const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src") as PropertyDescriptor;
  answer = (number, address = pixel(number)) => own.set?.call(waiting.get(number), address);
  vi.spyOn(HTMLImageElement.prototype, "src", "set").mockImplementation(function (
    this: HTMLImageElement,
    value: string,
  ) {
    // What stands in place of a photo has a class already.
    const number = this.className === "" ? numbers.get(value) : undefined;
    if (number !== undefined) {
      asked.push(number);
      waiting.set(number, this);
    }
    if (number === undefined || !isHeld) own.set?.call(this, value);
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeLightboxPage();
});

/** Opens the photo of a number, of eight. */
async function openNumber(number: number): Promise<void> {
  const page = await openLightboxPage(<PhotoGallery id="tea" photos={photosOf(8)} />, {
    props: { thumbnails: false },
  });
  asked = [];
  page.querySelectorAll<HTMLElement>("a[data-co-photo]")[number - 1]?.click();
  await expect.element(dialog()).toBeVisible();
  await expect.poll(slideInView).toBe(`Photo ${number} of 8`);
}

/** In Strict Mode an effect runs twice: a photo that is asked for twice in a row counts once. */
const inOrder = () => asked.filter((number, index) => number !== asked[index - 1]);
const rested = () => new Promise((resolve) => setTimeout(resolve, 100));

test("the photo in view is loaded first, then the next, then the one behind", async () => {
  isHeld = true;
  await openNumber(4);
  await rested();
  expect(inOrder()).toEqual([4]);
  answer(4);
  await expect.poll(inOrder).toEqual([4, 5]);
  await rested();
  expect(inOrder()).toEqual([4, 5]);
  answer(5);
  await expect.poll(inOrder).toEqual([4, 5, 3]);
});

test("the next is the one the reader goes to", async () => {
  isHeld = true;
  await openNumber(5);
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(inOrder).toEqual([5, 4]);
  answer(4);
  await expect.poll(inOrder).toEqual([5, 4, 3]);
});

test("at the last photo, only the one behind is left", async () => {
  await openNumber(8);
  await expect.poll(inOrder).toEqual([8, 7]);
});

test("a photo that fails keeps nobody else from loading", async () => {
  isHeld = true;
  await openNumber(1);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  answer(1, broken);
  await expect.poll(inOrder).toEqual([1, 2]);
});

test("readers who save data load what they look at, and no more", async () => {
  vi.spyOn(navigator as Navigator & { connection: object }, "connection", "get").mockReturnValue({
    saveData: true,
  });
  await openNumber(4);
  await expect.poll(() => document.querySelector("[data-state=loaded]")).not.toBeNull();
  await rested();
  expect(inOrder()).toEqual([4]);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(inOrder).toEqual([4, 5]);
  await rested();
  expect(inOrder()).toEqual([4, 5]);
});

/** Opens a photo that does not load, and waits until the reader is told. */
async function openFailed(): Promise<void> {
  isHeld = true;
  await openNumber(2);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  answer(2, broken);
  await expect.element(button("Try again")).toBeVisible();
}

test("a photo that failed is asked for again by itself, before the reader is told", async () => {
  isHeld = true;
  await openNumber(2);
  for (const _ of ["once", "again"]) {
    const before = asked.length;
    answer(2, broken);
    await expect.poll(() => asked.slice(before), { timeout: 5000 }).toEqual([2]);
    expect(document.querySelector("[data-state=failed]")).toBeNull();
  }
  answer(2, broken);
  await expect.element(button("Try again")).toBeVisible();
});

test("of one that does not come there are words, a way to try again, and the original", async () => {
  await openFailed();
  await expect.poll(status).toBe("The photo did not load. Tea 2");
  await expect.element(dialog().getByText("Tea 2", { exact: true })).toBeVisible();
  const original = dialog().getByRole("link", { name: "View original" }).element() as HTMLAnchorElement;
  expect(original.href).toBe(pixel(2));
  for (const name of ["Zoom in", "Zoom out"]) {
    await expect.element(button(name)).toHaveAttribute("aria-disabled", "true");
  }
});

test("trying again brings the photo, and keeps the focus in the dialog", async () => {
  await openFailed();
  await userEvent.click(button("Try again"));
  expect(document.activeElement).toBe(dialog().element());
  answer(2);
  await expect.poll(() => document.querySelector("[data-index='1'][data-state=loaded]")).not.toBeNull();
  expect(document.querySelector(".co-lightbox-failure")).toBeNull();
  await expect.poll(status).toBe("Photo 2 of 8: Tea 2");
});

test("trying again in vain is said again", async () => {
  await openFailed();
  await expect.poll(status).toContain("did not load");
  const heard: (string | null | undefined)[] = [];
  const output = document.querySelector("output") as HTMLElement;
  new MutationObserver(() => heard.push(status())).observe(output, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await userEvent.click(button("Try again"));
  await new Promise((resolve) => setTimeout(resolve, 400));
  answer(2, broken);
  await expect.element(button("Try again")).toBeVisible();
  await expect.poll(() => heard.at(-1)).toBe("The photo did not load. Tea 2");
});

test("a device that is online again brings the photo by itself", async () => {
  await openFailed();
  const before = asked.length;
  isHeld = false;
  dispatchEvent(new Event("online"));
  await expect.poll(() => asked.slice(before)).toContain(2);
  await expect.poll(() => document.querySelector("[data-index='1'][data-state=loaded]")).not.toBeNull();
  await expect.poll(status).toBe("Photo 2 of 8: Tea 2");
});

test("a photo that is there is not asked for again, online or not", async () => {
  await openNumber(2);
  await expect.poll(() => document.querySelectorAll("[data-state=loaded]").length).toBe(3);
  const before = asked.length;
  dispatchEvent(new Event("online"));
  await rested();
  expect(asked).toHaveLength(before);
});

test("a photo that fails after the lightbox was closed is not asked for again", async () => {
  isHeld = true;
  await openNumber(2);
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog()).not.toBeInTheDocument();
  const before = asked.length;
  answer(2, broken);
  // Longer than the pause before a photo is asked for again.
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(asked).toHaveLength(before);
});
