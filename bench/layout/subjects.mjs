import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const peers = fileURLToPath(new URL("../peers/", import.meta.url));
/** Inside the folder of packages, so that what is built finds React. */
const out = `${root}node_modules/.cache/colophon-bench`;

/** Builds a file for Node, in production mode as a site would. */
async function load(entry) {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: entry,
      outDir: out,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: "ours.mjs" } },
    },
  });
  return import(`${pathToFileURL(`${out}/ours.mjs`)}?${Date.now()}`);
}

/** Our gallery and those of others, which are installed in a folder of their own when they are missing. */
export async function loadSubjects() {
  process.env.NODE_ENV = "production";
  if (!existsSync(`${peers}node_modules/react-photo-album`)) {
    execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: peers });
  }
  const peer = (path) =>
    import(new URL(`../peers/node_modules/react-photo-album/dist/${path}`, import.meta.url));
  const [ours, album, { default: SSR }, rows, columns, masonry] = await Promise.all([
    load("bench/layout/ours.ts"),
    peer("index.js"),
    peer("ssr/index.js"),
    // The layout functions are not exported, so they are taken by their files.
    peer("layouts/rows.js"),
    peer("layouts/columns.js"),
    peer("layouts/masonry.js"),
  ]);
  return {
    ours,
    album: {
      ...album,
      SSR,
      rows: rows.computeRowsLayout,
      columns: columns.computeColumnsLayout,
      masonry: masonry.computeMasonryLayout,
    },
    justified: createRequire(import.meta.url)("../peers/node_modules/justified-layout"),
  };
}

const shapes = [3 / 2, 3 / 2, 3 / 2, 4 / 3, 4 / 3, 16 / 9, 1, 3 / 4, 2 / 3, 2 / 3, 9 / 16, 2.4];

/** The same list of ratios in every run: the shapes cameras and phones make, each cropped a little. */
export function makeRatios(count, start = 1) {
  let seed = start;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from(
    { length: count },
    () => shapes[Math.floor(next() * shapes.length)] * (0.97 + next() * 0.06),
  );
}

/** An album, as both galleries take it: linked pictures in two sizes. */
export function makeAlbum(count, src = (index, width) => `/photos/${1000 + index}-${width}.jpg`) {
  const ratios = makeRatios(count);
  const photos = ratios.map((ratio, index) => {
    const height = Math.round(1600 / ratio);
    return { src: src(index, 1600), width: 1600, height, alt: `Photo ${1000 + index}` };
  });
  return {
    ratios,
    ours: photos.map((photo, index) => ({ ...photo, sources: [{ src: src(index, 800), width: 800 }] })),
    theirs: photos.map((photo, index) => ({
      ...photo,
      href: photo.src,
      srcSet: [{ src: src(index, 800), width: 800, height: Math.round(photo.height / 2) }],
    })),
  };
}

/**
 * Milliseconds that each call takes, of so many calls in a row: the fastest of rounds in which every one has its turn. What
 * else the machine does only ever adds to a time.
 */
export function timesOf(calls, rounds, repeat = 1) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const start = performance.now();
      for (let time = 0; time < repeat; time++) call();
      if (round >= 0) times[name].push((performance.now() - start) / repeat);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Math.min(...all)]));
}

/** A line that says whether a promise is kept. */
export const verdict = (name, value, limit, isKept) =>
  `${name.padEnd(66)} ${value.padStart(9)} (${limit}: ${isKept ? "met" : "MISSED"})`;
