import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReactNode } from "react";
import { ImageFigure } from "../../src/index.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { closeLightboxPage, nextFrame, openLightboxPage, pixel } from "../support/lightboxPage.js";

const original = console.warn;
let told: string[] = [];

beforeEach(() => {
  told = [];
  console.warn = (text: string) => told.push(text);
});
afterEach(async () => {
  console.warn = original;
  await closeLightboxPage();
});

const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** What a lightbox says of a page whose text is this, once it has looked. */
async function saidOf(text: ReactNode): Promise<string[]> {
  forgetWarnings();
  told = [];
  await openLightboxPage(text);
  await idle();
  await nextFrame();
  await idle();
  const said = told;
  await closeLightboxPage();
  return said;
}

test("says so of figures that are no links, and nothing of a page without figures", async () => {
  const figure = <ImageFigure src={pixel(1)} alt="Tea" width={300} height={200} />;
  await expect
    .poll(() => saidOf(figure))
    .toEqual([expect.stringContaining("found no photos on the page, since no figure is a link")]);
  expect(await saidOf(<p>Tea.</p>)).toEqual([]);
});
