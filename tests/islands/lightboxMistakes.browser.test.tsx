import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ImageFigure } from "../../src/index.js";
import { Lightbox } from "../../src/islands/Lightbox.js";
import { en } from "../../src/locales/en.js";
import { lightboxWords } from "../../src/model/lightboxWords.js";
import { closeLightboxPage, openLightboxPage, pixel } from "../support/lightboxPage.js";

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

test("one for a page whose figures are no links says so", async () => {
  await openLightboxPage(<ImageFigure src={pixel(1)} alt="Tea" width={300} height={200} />);
  await expect
    .poll(() => told)
    .toEqual([expect.stringContaining("found no photos on the page, since no figure is a link")]);
});

test("one for a page without figures says nothing", async () => {
  const page = await openLightboxPage(<p>Tea.</p>);
  // One that came later, and looks later.
  const root = createRoot(page.appendChild(document.createElement("div")));
  root.render(<Lightbox for="nowhere" history={false} {...lightboxWords(en)} />);
  await expect.poll(() => told).toEqual([expect.stringContaining('with the id "nowhere"')]);
  root.unmount();
});
