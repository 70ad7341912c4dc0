import { turnPage } from "../../support/storybook/inPage.mjs";
import { proveStories } from "../../support/storybook/proveStories.mjs";
import { readFlow } from "./readFlow.mjs";
import { plants } from "./plants.mjs";

// Proves that every story can be read without scrolling sideways, with nothing cut off and nothing on top of something else:
// in the narrowest windows, at 400 % zoom, with the spacing of WCAG 2.2, 1.4.12, and with text of twice the size.

const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
const modes = [
  { name: "320 px", width: 320 },
  { name: "1280 px at 400 %", width: 320, scale: 4 },
  { name: "400 px", width: 400 },
  { name: "320 px with wide spacing", width: 320, css: spacing },
  { name: "1280 px with wide spacing", width: 1280, css: spacing },
  { name: "640 px with text of 200 %", width: 640, css: "html { font-size: 200% }" },
  { name: "1280 px with text of 200 %", width: 1280, css: "html { font-size: 200% }" },
];

/** Puts a sheet of its own on the page and on every shadow tree in it: run in the page. */
function dressPage(css) {
  window.proofSheet ??= new CSSStyleSheet();
  window.proofSheet.replaceSync(css);
  const shadows = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...shadows]) {
    if (!root.adoptedStyleSheets.includes(window.proofSheet)) root.adoptedStyleSheets.push(window.proofSheet);
  }
}

const tabs = new WeakMap();
async function resize(page, width, scale) {
  if (!tabs.has(page)) tabs.set(page, await page.context().newCDPSession(page));
  const height = 1024 / scale;
  await tabs.get(page).send("Emulation.setDeviceMetricsOverride", {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

await proveStories({
  async look({ page }) {
    const found = new Map();
    let looked = 0;
    for (const { name, width, scale = 1, css = "" } of modes) {
      await resize(page, width, scale);
      await page.evaluate(dressPage, css);
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate(turnPage, dir);
        for (const fault of await page.evaluate(readFlow))
          found.set(fault, [...(found.get(fault) ?? []), `${name} ${dir}`]);
        looked += 1;
      }
    }
    await page.evaluate(dressPage, "");
    return { looked, faults: [...found].map(([fault, where]) => `${fault} (${where.join(", ")})`) };
  },
  plants,
});
