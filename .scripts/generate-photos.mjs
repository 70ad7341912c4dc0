/*
 * Paints the pictures of stories/fixtures/photos: node .scripts/generate-photos.mjs [name ...]
 *
 * The painting itself is stories/fixtures/painting/*.mjs, which runs in a page of headless Chromium because it
 * needs a canvas and a WebP encoder.
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";

const fixtures = new URL("../stories/fixtures/", import.meta.url);
const origin = "https://painting.example/";
const quality = 0.82;
const budget = 2.5 * 1024 * 1024;

const executablePath = findChromium();
if (!executablePath)
  throw new Error("No Chromium was found. Install one, or give its path in COLOPHON_CHROMIUM.");
const browser = await chromium.launch({ executablePath, args: chromiumArguments });

try {
  const page = await browser.newPage();
  await page.route("**/*", serve);
  await page.goto(origin);
  const names = await page.evaluate(async () => (await import("/scenes.mjs")).scenes.map(({ name }) => name));
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`No scene is called ${unknown.join(", ")}. Known: ${names.join(", ")}.`);

  await mkdir(new URL("photos/", fixtures), { recursive: true });
  let total = 0;
  for (const name of names) {
    if (wanted.length === 0 || wanted.includes(name)) await paint(page, name);
    for (const suffix of ["", "-800"])
      total += (await stat(new URL(`photos/${name}${suffix}.webp`, fixtures))).size;
  }
  console.log(`${names.length} photos, ${(total / 1024 / 1024).toFixed(2)} MB`);
  if (total > budget) throw new Error(`The photos weigh more than ${budget / 1024 / 1024} MB.`);
} finally {
  await browser.close();
}

/** Answers the page's requests with the modules of the painting folder and nothing else. */
async function serve(route) {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/")
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Painting</title>" });
  const file = /^\/([a-z-]+\.mjs)$/.exec(pathname)?.[1];
  if (!file) return route.fulfill({ status: 404, body: "" });
  const body = await readFile(fileURLToPath(new URL(`painting/${file}`, fixtures)), "utf8");
  return route.fulfill({ contentType: "text/javascript", body });
}

async function paint(page, name) {
  const { width, height, files } = await page.evaluate(
    async ({ name, quality }) => {
      const { scenes } = await import("/scenes.mjs");
      const { Picture } = await import("/picture.mjs");
      const scene = scenes.find((entry) => entry.name === name);
      const { width, height, seed } = scene;
      const picture = new Picture(width, height, seed);
      scene.paint(picture);
      const full = new OffscreenCanvas(width, height);
      full.getContext("2d").putImageData(picture.develop(scene.print), 0, 0);
      const scale = 800 / Math.max(width, height);
      const half = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
      const context = half.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(full, 0, 0, half.width, half.height);
      const files = [];
      for (const canvas of [full, half]) {
        const blob = await canvas.convertToBlob({ type: "image/webp", quality });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        files.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
      }
      return { width, height, files };
    },
    { name, quality },
  );
  const sizes = [];
  for (const [index, suffix] of ["", "-800"].entries()) {
    const bytes = Buffer.from(files[index], "base64");
    await writeFile(new URL(`photos/${name}${suffix}.webp`, fixtures), bytes);
    sizes.push(`${Math.round(bytes.length / 1024)} kB`);
  }
  console.log(`${name}: ${width} × ${height}, ${sizes.join(" and ")}`);
}
