import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { compileSheet } from "../../.scripts/build-styles.mjs";
import { chromiumArguments, findChromium } from "../../.scripts/lib/chromium.mjs";
import { makeAlbum, verdict } from "./subjects.mjs";

const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const latency = 600;
const text = `<p>${"Words of a post that stand around its photos. ".repeat(12)}</p>`;

async function bundleClient() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: "bench/layout/client.mjs", formats: ["iife"], name: "client", fileName: "client" },
    },
  });
  return [built].flat()[0].output[0].code;
}

/** Sum of all layout shifts of a page whose script comes late. */
async function shiftOf(browser, css, html, script, viewport) {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const late =
    script === ""
      ? ""
      : `<script>setTimeout(() => { ${script.replaceAll("</script", "<\\/script")} }, ${latency})</script>`;
  await page.route("http://bench.test/", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><style>${css} body { margin: 16px; font: 16px/1.5 sans-serif }</style>${text}<div id="album">${html}</div>${text.repeat(4)}${late}`,
    }),
  );
  await page.goto("http://bench.test/");
  await page.waitForTimeout(latency + 900);
  const shift = await page.evaluate(() => globalThis.shift);
  await page.close();
  return shift;
}

async function shiftLines(browser, css, { ours, album }) {
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  const client = await bundleClient();
  const photos = makeAlbum(24, () => dot);
  const theirCss = readFileSync(
    new URL("../peers/node_modules/react-photo-album/dist/styles/rows.css", import.meta.url),
    "utf8",
  );
  const rows = (more) => createElement(album.RowsPhotoAlbum, { photos: photos.theirs, ...more });
  const theirs = {
    "no width": rows({}),
    "one width": rows({ defaultContainerWidth: 944 }),
    wrapper: createElement(album.SSR, { breakpoints: [300, 600, 900, 1200] }, rows({})),
  };
  const lines = [];
  let worst = 0;
  for (const [width, height] of [
    [390, 800],
    [820, 1100],
    [1280, 800],
  ]) {
    const shown = [];
    for (const layout of ["rows", "masonry", "grid", "strip"]) {
      const html = renderToString(createElement(ours.PhotoGallery, { photos: photos.ours, layout }));
      const shift = await shiftOf(browser, css, html, "", { width, height });
      worst = Math.max(worst, shift);
      shown.push(`PhotoGallery ${layout} ${shift.toFixed(2)}`);
    }
    for (const [kind, element] of Object.entries(theirs)) {
      const script = `${client};startAlbum(${JSON.stringify(kind)}, ${JSON.stringify(photos.theirs)})`;
      const shift = await shiftOf(browser, theirCss, renderToString(element), script, { width, height });
      shown.push(`react-photo-album ${kind} ${shift.toFixed(2)}`);
    }
    lines.push(`  ${width} × ${height}: ${shown.join(", ")}`);
  }
  return [
    `cumulative layout shift, 24 photos, script ${latency} ms late`,
    ...lines,
    verdict("cumulative layout shift of PhotoGallery", worst.toFixed(3), "0", worst === 0),
  ];
}

/** First layout and a change of width of each page, in turns; and how high it says to be before and after scrolling. */
function measureLayouts([pages, rounds]) {
  const frame = document.querySelector("#frame");
  const times = {};
  for (let round = -1; round < rounds; round++) {
    for (const [name, html] of Object.entries(pages)) {
      frame.replaceChildren();
      frame.style.inlineSize = "1000px";
      const parsed = document.createRange().createContextualFragment(html);
      const start = performance.now();
      frame.append(parsed);
      void frame.offsetHeight;
      const first = performance.now();
      frame.style.inlineSize = "700px";
      void frame.offsetHeight;
      const second = performance.now();
      if (round >= 0) (times[name] ??= []).push([first - start, second - first]);
    }
  }
  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      [0, 1].map((part) => median(list.map((pair) => pair[part]))),
    ]),
  );
}

async function scrollThrough(html) {
  const frame = document.querySelector("#frame");
  frame.innerHTML = html;
  await new Promise(requestAnimationFrame);
  const before = document.documentElement.scrollHeight;
  for (let top = 0; top < document.documentElement.scrollHeight; top += 3000) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
  }
  const links = [...frame.querySelectorAll("a[href]")].filter((link) => link.getClientRects().length > 0);
  return { before, after: document.documentElement.scrollHeight, links: links.length };
}

async function largeLines(browser, css, { ours }) {
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.setContent(`<!doctype html><style>${css}</style><div id="frame"></div>`);
  const gallery = (count, layout) =>
    renderToString(createElement(ours.PhotoGallery, { photos: makeAlbum(count, () => dot).ours, layout }));
  const plain = `<ul>${makeAlbum(1_000, () => dot)
    .ours.map(
      ({ src, alt, width, height }) =>
        `<li><a href="${src}"><img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" style="inline-size:100%;block-size:auto"></a></li>`,
    )
    .join("")}</ul>`;
  const layouts = ["rows", "masonry", "grid", "strip"];
  const pages = {
    "a plain list": plain,
    ...Object.fromEntries(layouts.map((layout) => [`PhotoGallery ${layout}`, gallery(1_000, layout)])),
  };
  const times = await page.evaluate(measureLayouts, [pages, 5]);
  const heights = [];
  for (const layout of ["rows", "masonry", "grid"]) {
    const { before, after } = await page.evaluate(scrollThrough, pages[`PhotoGallery ${layout}`]);
    heights.push([layout, Math.abs(after / before - 1)]);
  }
  const resized = (name) => times[name][1] / times["a plain list"][1];
  const slowest = Math.max(...layouts.map((layout) => resized(`PhotoGallery ${layout}`)));
  const start = performance.now();
  const huge = gallery(10_000, "rows");
  const rendered = performance.now() - start;
  const { links } = await page.evaluate(scrollThrough, huge);
  await page.close();
  return [
    "1,000 photos in Chromium: first layout and a change of width, medians of 5 rounds",
    ...Object.entries(times).map(
      ([name, [first, resize]]) =>
        `  ${name.padEnd(38)}${first.toFixed(0).padStart(8)} ms${resize.toFixed(0).padStart(8)} ms`,
    ),
    verdict(
      "slowest change of width beside that of the list",
      `${slowest.toFixed(1)} ×`,
      "at most 3",
      slowest <= 3,
    ),
    ...heights.map(([layout, off]) =>
      verdict(
        `${layout}: height before scrolling off that after`,
        `${(off * 100).toFixed(1)} %`,
        "at most 10",
        off <= 0.1,
      ),
    ),
    verdict(
      `10,000 photos: rendered in ${rendered.toFixed(0)} ms, links that can be reached`,
      String(links),
      "all, and no error",
      links === 10_000 && errors.length === 0,
    ),
  ];
}

/** What Chromium does with a gallery. */
export async function browserLines(subjects) {
  const { plain } = await compileSheet("styles");
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
  });
  try {
    return [...(await shiftLines(browser, plain, subjects)), ...(await largeLines(browser, plain, subjects))];
  } finally {
    await browser.close();
  }
}
