import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { runnerImport } from "vite";
import { compileStyles, compileThemes } from "../../../.scripts/build-styles.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { markdownPosts } from "../../../.storybook/markdownPosts.ts";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { readPairs, wakePage } from "./readPairs.mjs";

// Proves that every word and sign of a post can be told from what lies behind it, in every theme, scheme and state, by the
// colors that Chromium paints: text at 4.5:1 (WCAG 2.2, 1.4.3), signs at 3:1 (1.4.11). The ratios our own code computes
// from the tokens have to be the same. Bad pairs that are planted show that this can fail.
const { check, note, counts } = createChecks();
const page = new URL("Page.tsx", import.meta.url).pathname;
const { module } = await runnerImport(page, {
  configFile: false,
  logLevel: "error",
  plugins: [markdownPosts()],
});
const { module: doors } = await runnerImport(new URL("../../../src/themes.ts", import.meta.url).pathname, {
  configFile: false,
  logLevel: "error",
});
const { plain } = await compileStyles();
const sheets = await compileThemes();
const post = renderToStaticMarkup(createElement(module.Page));
const names = ["default", ...Object.keys(sheets).map((file) => /(\w+)\.css$/.exec(file)[1])];

/** How a page is looked at: as it is, with the pointer over everything, and with the focus everywhere. */
const states = {
  rest: (css) => css,
  hover: (css) => css.replaceAll(":hover", ":not(.never)"),
  focus: (css) => css.replaceAll(":focus-visible", ":not(.never)"),
};

const browser = await startBrowser();
const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });

async function pairsOf(theme, scheme, state, planted = "") {
  const css = states[state](plain) + Object.values(sheets).join("\n") + planted;
  await tab.setContent(
    `<!doctype html><html lang="zh-Hans" data-co-theme="${theme}" data-theme="${scheme}"><style>${css}</style><body class="co-page">${post}</body></html>`,
  );
  await tab.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.loading === "lazy"),
  );
  await tab.evaluate(wakePage);
  return tab.evaluate(readPairs);
}

const isLow = ({ ratio, required }) => ratio < required;
const tell = ({ name, front, behind, ratio }) => `${name}: ${front} on ${behind} is ${ratio.toFixed(2)}`;

/** Our own ratios, of the pairs that the page also shows. */
function compareRatios(theme, scheme, pairs) {
  const tokens = doors[theme];
  if (tokens === undefined) return [];
  // A browser keeps transparency in 256 steps.
  const isPainted = (ratio) => pairs.some((pair) => Math.abs(pair.ratio / ratio - 1) < 0.015);
  return doors
    .themeContrast(tokens)
    .filter((pair) => pair.scheme === scheme && !isPainted(pair.ratio))
    .map(({ color, on, tint = "", ratio }) => `${color} on ${on} ${tint}: ${ratio.toFixed(2)}`);
}

async function proveTheme(theme, scheme) {
  const seen = [];
  for (const state of Object.keys(states)) {
    const pairs = await pairsOf(theme, scheme, state);
    seen.push(...pairs);
    for (const pair of pairs) {
      if (isLow(pair)) check(`${theme}, ${scheme}, ${state}`, false, tell(pair));
      else counts.passed += 1;
    }
  }
  const texts = seen.filter(({ use }) => use === "text");
  const least = (list) => Math.min(...list.map(({ ratio }) => ratio)).toFixed(2);
  const signs = seen.filter(({ use }) => use === "sign");
  note(
    `${theme}, ${scheme}: ${texts.length} pairs of text from ${least(texts)}, ${signs.length} signs from ${least(signs)}`,
  );
  const apart = compareRatios(theme, scheme, seen);
  check(
    `${theme}, ${scheme}: the ratios of the tokens are those on the screen`,
    apart.length === 0,
    apart.join("; "),
  );
  return texts.length;
}

/** Each makes one color of a page too weak. */
const plants = {
  "captions that are nearly paper": [
    "light",
    "rest",
    "[data-co-theme] { --co-quiet-light: oklch(70% 0 0) }",
    /co-caption/,
  ],
  "dark ink that is not light": [
    "dark",
    "rest",
    "[data-co-theme] { --co-ink-dark: oklch(50% 0 0) }",
    /co-title/,
  ],
  "a link that fades under the pointer": [
    "light",
    "hover",
    ".co-body :where(a) { color: #aaa !important }",
    / a/,
  ],
  "a pale ring of focus": [
    "light",
    "focus",
    ".co-post :where(a) { outline-color: #ddd !important }",
    /focus/,
  ],
  "a pale line under links": [
    "light",
    "rest",
    ".co-body :where(a) { text-decoration-color: #ddd !important }",
    /underline/,
  ],
  "a warning that fades into its callout": [
    "light",
    "rest",
    "[data-co-theme] { --co-warning: oklch(70% 0.1 75) }",
    /callout-label/,
  ],
  "words that fade on an added line": [
    "light",
    "rest",
    ".co-code-line:where([data-change]) { background: #999 !important }",
    /hljs/,
  ],
  "a mark nobody sees": ["dark", "rest", "[data-co-theme] { --co-mark-dark: oklch(30% 0 0) }", /co-license/],
};

try {
  note(
    `Chromium ${browser.version()}, ${names.length} themes, 2 schemes, ${Object.keys(states).length} states`,
  );
  let texts = 0;
  for (const theme of names) {
    for (const scheme of ["light", "dark"]) texts += await proveTheme(theme, scheme);
  }
  check("at least 150 pairs of text were measured", texts >= 150, String(texts));
  for (const [name, [scheme, state, css, words]] of Object.entries(plants)) {
    for (const theme of names) {
      const low = (await pairsOf(theme, scheme, state, css)).filter(isLow);
      check(
        `noticed in ${theme}: ${name}`,
        low.some((pair) => words.test(pair.name)),
        `${low.length} pairs`,
      );
    }
  }
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
}
tellCounts(counts);
