import { StrictMode } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { page as screen } from "vitest/browser";
import { PostLayout } from "../../src/index.js";
import { ReadingProgress } from "../../src/islands/ReadingProgress.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { readingProgressWords } from "../../src/model/readingProgressWords.js";
import { openPage } from "../support/browserPage.js";
import "../../src/styles/index.css";

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
  scrollTo(0, 0);
});

/** A post whose text is 5,000 px high, with the island hydrated beside it. */
async function openPost({ width = 1280, locale = en, seconds = 600 } = {}) {
  const page = await openPage(<PostLayout post={{ title: "Tides" }}>Text</PostLayout>, {
    width,
    dir: locale.dir,
    padding: "0",
  });
  (page.querySelector(".co-body") as HTMLElement).style.height = "5000px";
  const island = (
    <StrictMode>
      <ReadingProgress readingTime={{ seconds, minutes: 10 }} {...readingProgressWords(locale)} />
    </StrictMode>
  );
  const place = document.createElement("div");
  place.innerHTML = renderToString(island);
  document.body.append(place);
  const errors: unknown[] = [];
  root = hydrateRoot(place, island, { onRecoverableError: (error) => errors.push(error) });
  const bar = place.querySelector("[role=progressbar]") as HTMLElement;
  const text = page.querySelector(".co-body") as HTMLElement;
  const read = (share: number) => {
    const start = text.getBoundingClientRect().top + scrollY;
    scrollTo(0, start + share * (5000 - document.documentElement.clientHeight));
  };
  return { bar, read, errors, left: place.querySelector(".co-progress-left") as HTMLElement };
}

const value = (bar: Element) => bar.getAttribute("aria-valuenow");

test("the bar says how much was read, and how long the rest takes", async () => {
  const { bar, read, errors } = await openPost();
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(bar).toHaveAttribute("aria-label", "Reading progress");
  read(0.5);
  await expect.poll(() => value(bar)).toBe("50");
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(bar).toHaveAttribute("aria-valuetext", "5 min left");
  read(0.99);
  await expect.poll(() => value(bar)).toBe("99");
  expect(bar).toHaveAttribute("aria-valuetext", "1 min left");
  read(1);
  await expect.poll(() => value(bar)).toBe("100");
  expect(bar).not.toHaveAttribute("aria-valuetext");
  expect(errors).toEqual([]);
});

test("a text that goes takes its progress along", async () => {
  const { bar, read, left } = await openPost();
  read(0.5);
  await expect.poll(() => value(bar)).toBe("50");
  document.querySelector(".co-post")?.remove();
  await expect.poll(() => value(bar)).toBe("0");
  expect([bar.ariaValueText, left.textContent]).toEqual([null, ""]);
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(false);
});

test.each([en, ar])("it fills from where lines start, in $tag", async (locale) => {
  const { bar, read, left } = await openPost({ locale });
  read(0.5);
  await expect.poll(() => value(bar)).toBe("50");
  const drawn = new DOMMatrix(getComputedStyle(bar, "::before").transform);
  expect(drawn.a).toBeCloseTo(0.5, 1);
  const [origin] = getComputedStyle(bar, "::before").transformOrigin.split("px").map(Number);
  expect(origin === 0).toBe(locale.dir === "ltr");
  expect(left.textContent).toContain("5");
  expect(left.getBoundingClientRect().left > innerWidth / 2).toBe(locale.dir === "ltr");
});

test("on a phone the words stay out of the text", async () => {
  const { bar, read, left } = await openPost({ width: 375 });
  read(0.5);
  await expect.poll(() => value(bar)).toBe("50");
  expect(left.checkVisibility()).toBe(false);
  expect(bar.getBoundingClientRect().height).toBe(3);
});

test("a window that changes its height is followed", async () => {
  const { bar, read } = await openPost();
  read(1);
  await expect.poll(() => value(bar)).toBe("100");
  await screen.viewport(1280, 400);
  await expect.poll(() => value(bar)).not.toBe("100");
});
