import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { runnerImport } from "vite";
import { compileStyles, compileThemes } from "../../../.scripts/build-styles.mjs";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { foreign } from "./foreign.mjs";
import { readHosts } from "./hosts.mjs";
import { readChanges, readOptedOut } from "./inPage.mjs";
import { documentedClasses, readClassRules, readOwnClass, readTokens, tokensOf } from "./overrides.mjs";

// Proves that our sheets and the style of a site leave each other alone: elements that are not ours compute what they
// computed without us, a site's own rules win in the order the README names, and our parts look the same beside every
// framework, reset and starter. An argument takes the sites whose name contains it.
const { check, note, counts } = createChecks();
const only = process.argv[2] ?? "";
const { module } = await runnerImport(new URL("Page.tsx", import.meta.url).pathname, {
  configFile: false,
  logLevel: "error",
});
const parts = renderToStaticMarkup(createElement(module.Parts)).replaceAll("<details", "<details open");
const forms = await compileStyles();
const themeSheets = Object.values(await compileThemes()).join("\n");
const themes = ["", "default", ...themeSheets.match(/(?<=data-co-theme=)[a-z]+/g)];
const hosts = (await readHosts()).filter(({ name }) => name.includes(only));

const browser = await startBrowser();
const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });

const content = `<div id="root">
<div id="foreign">${foreign}</div>
<article class="co-post"><div class="co-body"><div id="plain" class="co-plain">${foreign}</div></div>
<div class="beside"><div id="twin">${foreign}</div></div></article>
<div id="parts">${parts}</div></div>`;
/**
 * Same places for all: how a starter lays out its page is not what is looked at. Parts that stand alone take the height of a
 * line, the space between letters and the alignment from where they stand, as they should.
 */
const frame = `#foreign, #parts { width: 1000px; flex: none } #foreign, #plain, #twin { position: relative }
.beside { text-wrap: pretty } :where(#parts img) { background: teal } #parts { position: absolute; top: 0; left: 0; display: flow-root; background: white } [data-part] { font: 16px / 1.5 serif; letter-spacing: 0; text-align: start }`;

/** A page of this site with our sheets, and what more the site or we write. */
async function open(host, { theme = "", own = "", planted = "" } = {}) {
  const ours = `${forms[host.form]}${themeSheets}${planted}`;
  const sheets = [...host.sheets(ours), frame, own].map(
    (css) => `<style${css === ours ? " data-ours" : ""}>${css}</style>`,
  );
  const marked = theme === "" ? "" : ` data-co-theme="${theme}"`;
  await tab.setContent(
    `<!doctype html><html lang="en"${marked}>${sheets.join("")}<body>${content}</body></html>`,
  );
  return tab;
}

const tell = (found) => [...new Set(found)].slice(0, 6).join("; ");

async function proveForeign(host) {
  const changed = [];
  let [elements, styles] = [0, 0];
  for (const theme of themes) {
    const page = await open(host, { theme });
    for (const read of [await page.evaluate(readChanges, "#foreign"), await page.evaluate(readOptedOut)]) {
      elements += read.elements;
      styles += read.styles;
      changed.push(...read.found);
    }
  }
  const seen = `${styles} styles of ${elements} elements in ${themes.length} themes, ${changed.length} changed`;
  check(
    `${host.name}: nothing changes in what is not ours`,
    changed.length === 0,
    `${seen} ${tell(changed)}`,
  );
}

const classes = await documentedClasses();
const tokens = tokensOf(forms.plain);

async function proveOverrides(host) {
  const openWith = (own) => open(host, { own });
  const { seen, lost } = await readClassRules(openWith, classes);
  check(
    `${host.name}: rules of the site on our classes win`,
    lost.length === 0 && seen > 100,
    `${seen} of ${classes.length} classes are on the page, ${lost.length} styles lost ${tell(lost)}`,
  );
  const mine = await readOwnClass(openWith);
  check(
    `${host.name}: a class of the site on a part wins`,
    mine.lost.length === 0 && mine.seen > 0,
    tell(mine.lost),
  );
  const kept = await readTokens(openWith, tokens);
  check(`${host.name}: ${tokens.length} tokens set by the site hold`, kept.length === 0, tell(kept));
}

async function picture(host, options) {
  const page = await open(host, options);
  return PNG.sync.read(await page.locator("#parts").screenshot({ animations: "disabled" }));
}

/** The share of pixels in which two pictures differ; all of them where their sizes do. */
function differenceOf(one, other) {
  if (one.width !== other.width || one.height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height) / (one.width * one.height);
}

const bare = { form: "plain", sheets: (ours) => [ours] };
const likeRoot = ({ root = "" }) => ({ own: `body { margin: 0 } ${root}` });

async function proveLook(host) {
  const [wanted, seen] = [await picture(bare, likeRoot(host)), await picture(host, likeRoot(host))];
  const share = differenceOf(wanted, seen);
  const sizes = `${seen.width} × ${seen.height}, wanted ${wanted.height} high`;
  check(`${host.name}: our parts look the same`, share <= 0.001, `${(100 * share).toFixed(3)} % of ${sizes}`);
}

/** Faults of a sheet of ours, or of a site, that have to be noticed. */
async function provePlants() {
  const host = { ...bare, name: "planted" };
  const leaked = await open(host, { planted: "h2 { margin: 0 }" });
  check(
    "noticed: a rule that reaches the page",
    (await leaked.evaluate(readChanges, "#foreign")).found.length > 0,
  );
  const reached = await open(host, { planted: ".co-body :where(em) { color: red }" });
  check(
    "noticed: typography in what opted out of it",
    (await reached.evaluate(readOptedOut)).found.length > 0,
  );
  const heavy = await readClassRules(
    (own) => open(host, { own, planted: ".co-post .co-title { color: red }" }),
    classes,
  );
  check("noticed: a rule that weighs two classes", heavy.lost.length > 0);
  const fixed = await readTokens(
    (own) => open(host, { own, planted: ".co-title { --co-ink: red }" }),
    tokens,
  );
  check("noticed: a token fixed inside a part", fixed.join() === "--co-ink");
  const [wanted, seen] = [
    await picture(bare),
    await picture(bare, { own: ".co-callout-label { margin: 0 }" }),
  ];
  check("noticed: a label without its space", differenceOf(wanted, seen) > 0.001);
}

try {
  note(`Chromium ${browser.version()}, ${hosts.length} sites, ${themes.length} themes`);
  for (const host of hosts) {
    await proveForeign(host);
    await proveOverrides(host);
    await proveLook(host);
  }
  await provePlants();
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
}
tellCounts(counts);
