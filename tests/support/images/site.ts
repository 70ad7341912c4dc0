import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildImages } from "../../../src/images/buildImages.js";
import type { BuildOptions } from "../../../src/images/options.js";
import type { BuildReport } from "../../../src/images/report.js";
import { gradient, temporaryFolder } from "./pictures.js";

/** A site with a folder of originals, and how its pictures are built. */
export interface Site {
  root: string;
  photos: string;
  out: string;
  manifest: string;
  build: (options?: Partial<BuildOptions>) => Promise<BuildReport>;
}

/** A site with a folder of originals; small, fast settings. */
export function site(originals: Record<string, Uint8Array>): Site {
  const root = temporaryFolder();
  const photos = join(root, "photos");
  const out = join(root, "public/pictures");
  const manifest = join(root, "photos.json");
  for (const [path, bytes] of Object.entries(originals)) {
    mkdirSync(join(photos, path, ".."), { recursive: true });
    writeFileSync(join(photos, path), bytes);
  }
  const build = (options: Partial<BuildOptions> = {}): Promise<BuildReport> =>
    buildImages({
      folders: [photos],
      out,
      manifest,
      base: "/pictures",
      widths: [20, 40],
      effort: 0,
      ...options,
    });
  return { root, photos, out, manifest, build };
}

/** A small JPEG file. */
export const jpeg = (width = 60, height = 40): Promise<Buffer> =>
  gradient(width, height).jpeg({ quality: 90 }).toBuffer();
/** Names of the pictures in a folder. */
export const files = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.startsWith("."));
/** Path of a file of a site, by its address. */
export const fileOf = ({ out }: Site, address: string): string =>
  join(out, address.replace("/pictures/", ""));
