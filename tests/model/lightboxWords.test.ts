import { describe, expect, test } from "vitest";
import { locales } from "../../stories/support/locales.js";
import { fillLabel } from "../../src/model/label.js";
import { lightboxWords } from "../../src/model/lightboxWords.js";

describe.each(locales)("the words of the photo viewer in $tag", (locale) => {
  const words = lightboxWords(locale);
  const { labels } = words;

  test("are those of the catalog, with what Intl needs", () => {
    expect(locale.labels).toMatchObject(labels);
    expect(words).toMatchObject({ lang: locale.tag, numberingSystem: locale.numberingSystem });
  });

  test("cross to the browser as they are, without the rest of the catalog", () => {
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
    expect(JSON.stringify(words).length).toBeLessThan(JSON.stringify(locale).length / 4);
  });

  test("tell the buttons of one dialog apart", () => {
    const { closeLightbox, previousPhoto, nextPhoto, zoomIn, zoomOut, downloadPhoto, retryPhoto } = labels;
    const { enterFullscreen, exitFullscreen, viewOriginal } = labels;
    const names = [closeLightbox, previousPhoto, nextPhoto, zoomIn, zoomOut, downloadPhoto, retryPhoto];
    names.push(enterFullscreen, exitFullscreen, viewOriginal);
    expect(new Set(names).size).toBe(names.length);
  });

  test("say the photo, how many there are, and how large it is shown", () => {
    const numbers = { photo: "3", count: "12" };
    for (const label of [labels.photoPosition, labels.photoCounter]) {
      expect(fillLabel(label, numbers).match(/\d+/g)?.toSorted()).toEqual(["12", "3"]);
    }
    expect(fillLabel(labels.photoZoomed, { percent: "200 %" })).toMatch(/200 %$/);
  });
});
