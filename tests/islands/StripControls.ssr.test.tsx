import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { StripControls } from "../../src/islands/StripControls.js";
import { ar } from "../../src/locales/ar.js";
import { stripControlsWords } from "../../src/model/stripControlsWords.js";

test("the server keeps the place, and writes no position and no style", () => {
  const html = renderToString(<StripControls for="tea" {...stripControlsWords(ar)} />);
  expect(html).toMatch(/^<div lang="ar" class="co-strip-controls" data-state="idle">/);
  expect(html.match(/aria-disabled="true"/g)).toHaveLength(2);
  expect(html.replace(/<[^>]*>/g, "")).toBe("");
  expect(html).not.toContain("style=");
});
