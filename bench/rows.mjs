import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { createServer } from "vite";

// How long the rows of a gallery take to compute, how even they are, and what a photo weighs in the page.
const counts = [24, 1_000, 10_000];
const shapes = [3 / 2, 3 / 2, 3 / 2, 4 / 3, 4 / 3, 16 / 9, 1, 3 / 4, 2 / 3, 2 / 3, 9 / 16, 2.4];

/** The same list of ratios in every run: the shapes cameras and phones make, each cropped a little. */
function makeRatios(count) {
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from(
    { length: count },
    () => shapes[Math.floor(next() * shapes.length)] * (0.97 + next() * 0.06),
  );
}

/** Everything the modules of the gallery export, loaded from source. */
async function loadGallery(server) {
  const names = ["layoutRows", "galleryRows", "galleryRanges", "ratioSteps"].map(
    (name) => `model/gallery/${name}.ts`,
  );
  const modules = [...names, "components/PhotoGallery/PhotoGallery.tsx"];
  return Object.assign(
    {},
    ...(await Promise.all(modules.map((name) => server.ssrLoadModule(`/src/${name}`)))),
  );
}

/** Milliseconds a call takes: the median of many, after a few to warm up. */
function median(call, runs) {
  for (let run = 0; run < 5; run++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[runs >> 1];
}

/** How far the rows of a gallery are from their target at widths from 280 to 1,600 pixels, as shares of it. */
function evenness(gallery, ratios) {
  const drawn = ratios.map((ratio) => gallery.nearestRatioStep(ratio).ratio);
  const ranges = gallery.galleryRows(drawn);
  let squares = 0;
  let rows = 0;
  let worst = 0;
  for (let width = 280; width <= 1600; width += 4) {
    const index = gallery.galleryRanges.findIndex(({ to }) => width < to);
    const { fixed, share } = gallery.heightLimit(gallery.galleryRanges.at(index));
    const { breaks, isLimited } = ranges.at(index);
    let start = 0;
    for (const end of breaks) {
      const row = drawn.slice(start, end);
      const full =
        (width - gallery.galleryGap * (row.length - 1)) / row.reduce((sum, ratio) => sum + ratio, 0);
      const height = isLimited && end === drawn.length ? Math.min(full, fixed + share * width) : full;
      const off = height / gallery.rowTargetHeight(width) - 1;
      squares += off ** 2;
      worst = Math.max(worst, Math.abs(off));
      rows++;
      start = end;
    }
  }
  return { rms: Math.sqrt(squares / rows), worst };
}

async function weightOfPhoto(gallery, ratios, sources) {
  const { createElement } = await import("react");
  const { renderToStaticMarkup } = await import("react-dom/server");
  const photos = ratios.map((ratio, index) => ({
    src: `/photos/${1000 + index}.jpg`,
    width: 1600,
    height: Math.round(1600 / ratio),
    alt: `Photo ${1000 + index}`,
    ...(sources && {
      sources: [800, 1200].map((width) => ({ src: `/photos/${1000 + index}-${width}.jpg`, width })),
    }),
  }));
  const html = renderToStaticMarkup(createElement(gallery.PhotoGallery, { photos }));
  const bare = photos
    .map(
      ({ src, width, height, alt }) =>
        `<li><img src="${src}" width="${width}" height="${height}" alt="${alt}"/></li>`,
    )
    .join("");
  const weigh = (text) => gzipSync(text, { level: 9 }).length / photos.length;
  return { raw: html.length / photos.length, compressed: weigh(html), bare: weigh(bare) };
}

async function measure(gallery) {
  const lines = counts.flatMap((count) => {
    const ratios = makeRatios(count);
    const drawn = ratios.map((ratio) => gallery.nearestRatioStep(ratio).ratio);
    const runs = count > 5_000 ? 40 : 200;
    const one = median(() => gallery.layoutRows(ratios, { width: 1200, targetHeight: 240, gap: 12 }), runs);
    const all = median(() => gallery.galleryRows(drawn), runs);
    const name = `${count.toLocaleString("en")} photos`.padEnd(14);
    return [
      `${name} layoutRows, one width              ${one.toFixed(3).padStart(8)} ms`,
      `${name} galleryRows, every range of widths ${all.toFixed(3).padStart(8)} ms`,
    ];
  });
  for (const count of [12, 60, 200]) {
    const { rms, worst } = evenness(gallery, makeRatios(count));
    lines.push(
      `${`${count} photos`.padEnd(14)} row height off its target: rms ${(rms * 100).toFixed(1)} %, worst ${(worst * 100).toFixed(0)} %`,
    );
  }
  for (const sources of [false, true]) {
    const { raw, compressed, bare } = await weightOfPhoto(gallery, makeRatios(200), sources);
    lines.push(
      `200 photos, ${sources ? "three files each" : "one file each"}: ${raw.toFixed(0)} bytes of HTML a photo, ${compressed.toFixed(1)} compressed (${bare.toFixed(1)} as bare images)`,
    );
  }
  return lines;
}

export async function bench() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return await measure(await loadGallery(server));
  } finally {
    await server.close();
  }
}
