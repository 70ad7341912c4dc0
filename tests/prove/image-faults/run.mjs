import { createServer } from "node:http";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { startBrowser } from "../../consumers/lib/browser.mjs";
import { createChecks } from "../../consumers/lib/checks.mjs";
import { servePages } from "../../support/picturePage/servePages.mjs";
import { faults, health, healthy } from "./faults.mjs";
import { judge } from "./judge.mjs";
import { look } from "./look.mjs";

// Proves that a picture that fails is shown as one that failed: fourteen faults in a figure, a gallery and a cover, on
// pages that a server drew and React took over in Chromium. Whether words are painted is told by their pixels. The same
// judge looks at pictures without a fault, and at three careless pages, where it has to find something.
// `npm run prove:image-faults -- NAME` takes the faults whose names begin so.
process.env.NODE_ENV = "production";
const { check, note, counts } = createChecks();
const started = performance.now();
const parts = ["figure", "gallery", "cover"];
const tabsAtOnce = 3;
const [only = ""] = process.argv.slice(2);
const names = Object.keys(faults).filter((name) => name.startsWith(only));
const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const all = { ...faults, "no fault": health };

/** Answers of the server of pictures, by the fault in the address. */
function pictures(request, response) {
  const url = new URL(request.url, "http://pictures");
  if (url.pathname !== "/pictures/tea") {
    return response.setHeader("content-type", "image/svg+xml").end(healthy(1200, 800));
  }
  return all[url.searchParams.get("fault")].answer(request, response);
}

/** Ways to draw pictures carelessly: each has to be noticed. */
const careless = {
  "pictures without a size": {
    html: (text) => text.replaceAll(/(<img[^>]*?) width="\d+" height="\d+"/g, "$1"),
    fault: "404 after the page is alive",
  },
  "a sheet that paints no words": {
    styles: (css) => `${css}.co-image::after{content:none}.co-image{color:transparent}`,
  },
  "pictures without words": { html: (text) => text.replaceAll('alt="Rows of tea"', 'alt=""') },
};

const other = createServer(pictures).listen(0, "127.0.0.1");
await once(other, "listening");
const site = await servePages({
  page: file("Page.tsx"),
  client: file("client.tsx"),
  pictures,
  styles: (css, { careless: way }) => careless[way]?.styles?.(css) ?? css,
  html: (text, { careless: way }) => careless[way]?.html?.(text) ?? text,
});
const browser = await startBrowser();
const origins = { other: `http://127.0.0.1:${other.address().port}`, own: site.origin };

const others = ["/pictures/one", "/pictures/two"].map((src) => ({ src, alt: src, width: 1200, height: 800 }));
const propsOf = (part, name, { photo, origin = "own", crossOrigin = false }) => ({
  part,
  crossOrigin,
  others,
  photo: {
    src: `${origins[origin]}/pictures/tea?fault=${encodeURIComponent(name)}`,
    alt: "Rows of tea",
    caption: "Harvest of the year",
    width: 1600,
    height: 1067,
    ...photo,
  },
});

const wholes = {};
async function proveHealth(part) {
  const seen = await look(browser, site.address(propsOf(part, "no fault", health)), health, part);
  wholes[part] = seen.last.box;
  const wrong = judge(seen, { fails: false, hasPicture: true });
  if (seen.pending > 0) wrong.push("pictures do not come");
  check(`${part}: no fault`, wrong.length === 0, wrong.join("; "));
}

let reports = 0;
async function proveFault(part, name) {
  const fault = faults[name];
  const hasPicture = fault.photo?.src !== "";
  const seen = await look(browser, site.address(propsOf(part, name, fault)), fault, part);
  if (seen.reported) reports += 1;
  const whole = hasPicture ? wholes[part] : undefined;
  const wrong = judge(seen, { fails: fault.fails, hasPicture, whole });
  check(`${part}: ${name}`, wrong.length === 0, wrong.join("; "));
}

async function proveNoticed(part, way) {
  const name = careless[way].fault ?? "404 before the page is alive";
  const props = { ...propsOf(part, name, faults[name]), careless: way };
  const seen = await look(browser, site.address(props), faults[name], part);
  // React finds its own markup changed and says so; that alone is not what the judge is for.
  const wrong = judge({ ...seen, complaints: [] }, { fails: true, hasPicture: true, whole: wholes[part] });
  check(`noticed in a ${part}: ${way}`, wrong.length > 0, wrong.join("; "));
}

async function workThrough(list) {
  for (let next = list.shift(); next !== undefined; next = list.shift()) await next();
}

try {
  note(`Chromium ${browser.version()}, ${names.length} faults, ${parts.length} parts`);
  for (const part of parts) await proveHealth(part);
  const work = [
    ...parts.flatMap((part) => names.map((name) => () => proveFault(part, name))),
    ...parts.map((part, index) => () => proveNoticed(part, Object.keys(careless)[index])),
  ];
  await Promise.all(Array.from({ length: tabsAtOnce }, () => workThrough(work)));
  note(`${reports} of the faults are reported as errors`);
} catch (error) {
  check("the proof runs to its end", false, error instanceof Error ? error.stack : String(error));
} finally {
  await browser.close();
  other.closeAllConnections();
  other.close();
  site.close();
}
note(`${((performance.now() - started) / 1000).toFixed(0)} s`);
tellCounts(counts);
