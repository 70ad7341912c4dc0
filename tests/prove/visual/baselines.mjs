import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { capture } from "../../../.scripts/lib/run.mjs";
import { ways } from "./shoot.mjs";

const folder = fileURLToPath(new URL("baselines/", import.meta.url));
const index = `${folder}index.json`;

/** Small pictures are for the eye, and say where something changed; the hash says whether. */
const scale = 1 / 4;

/** What else decides about every pixel: the browser, and the fonts of the machine. */
export async function environmentOf(browser) {
  const { code, output } = await capture("fc-list", ["--format", "%{family} %{style} %{fontversion}\\n"]);
  const fonts = code === 0 ? output.split("\n").toSorted().join("\n") : process.platform;
  return {
    chromium: browser.version(),
    fonts: createHash("sha256").update(fonts).digest("hex").slice(0, 12),
  };
}

/** @returns {{ chromium: string, fonts: string, stories: Record<string, Record<string, string>> } | undefined} */
export const readBaselines = () => (existsSync(index) ? JSON.parse(readFileSync(index, "utf8")) : undefined);

/** Pictures are written in the order of their names, so that a record differs only where a story does. */
export function writeBaselines({ chromium, fonts, stories }) {
  const sorted = Object.fromEntries(
    Object.entries(stories).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(index, `${JSON.stringify({ chromium, fonts, stories: sorted }, null, 2)}\n`);
}

const fileOf = (id, way) => `${folder}${id}.${way}.webp`;

/** Writes the small pictures of a story, and says what is kept of it in the index. */
export async function keep(id, taken) {
  mkdirSync(folder, { recursive: true });
  for (const [way, { picture }] of Object.entries(taken)) {
    const width = Math.round(ways[way].width * scale);
    await sharp(picture).resize({ width }).webp({ quality: 45, effort: 6 }).toFile(fileOf(id, way));
  }
  return Object.fromEntries(Object.entries(taken).map(([way, { hash }]) => [way, hash]));
}

/** Says in words where a picture differs from the small one that was kept. */
export async function locate(id, way, picture) {
  if (!existsSync(fileOf(id, way))) return "there is no picture of before";
  const before = await sharp(fileOf(id, way)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = before.info;
  const now = await sharp(picture)
    .resize({ width })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (now.info.height !== height) {
    return `it is ${Math.round((now.info.height - height) / scale)} px higher`;
  }
  const rows = new Set();
  for (let at = 0; at < before.data.length; at++) {
    if (Math.abs(before.data[at] - now.data[at]) > 40) rows.add(Math.floor(at / 3 / width));
  }
  if (rows.size === 0) return "by less than its small picture shows";
  return `from ${Math.round(Math.min(...rows) / scale)} to ${Math.round(Math.max(...rows) / scale)} px from its top`;
}
