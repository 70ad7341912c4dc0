import { availableParallelism } from "node:os";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { defaultWidths } from "./encode/pictureWidths.js";
import { BuildError } from "./errors.js";
import type { BuildProgress } from "./report.js";

/** A format that can be written. */
export type OutputFormat = "avif" | "webp" | "jpeg";

/** What a build is for: `build` writes, `check` and `dry-run` only look. */
export type BuildMode = "build" | "check" | "dry-run";

/** How {@link buildImages} is told what to do. */
export interface BuildOptions {
  /** Folders with originals, read with all folders in them. */
  folders: readonly string[];
  /** Folder the files are written to. @default "public/photos" */
  out?: string | undefined;
  /** Address of that folder. @default what follows `public/` or `static/` in `out`: `/photos/` */
  base?: string | undefined;
  /** File the manifest is written to; its types go beside it. @default "photos.json" */
  manifest?: string | undefined;
  /** Widths in pixels. A picture is never enlarged. @default 320 to 2560 in nine steps of at most 1.3 */
  widths?: readonly number[] | undefined;
  /** Formats. The last that every browser reads is the fallback. @default ["avif", "webp", "jpeg"] */
  formats?: readonly OutputFormat[] | undefined;
  /** Quality of each format, 1 to 100. @default { avif: 55, webp: 78, jpeg: 78 } */
  quality?: Partial<Record<OutputFormat, number>> | undefined;
  /** How much time is spent on making files small, 0 (least) to 9. @default 3 */
  effort?: number | undefined;
  /** Keep where a picture was taken, in the manifest and in the files. @default false */
  keepGps?: boolean | undefined;
  /** Keep the serial numbers of camera and lens, in the manifest and in the files. @default false */
  keepSerialNumbers?: boolean | undefined;
  /** Delete files of earlier builds that no picture needs any more. Never others. @default false */
  clean?: boolean | undefined;
  /** Write, or only look. @default "build" */
  mode?: BuildMode | undefined;
  /** Pictures worked on at once. @default the number of processors */
  concurrency?: number | undefined;
  /** Pictures with more pixels are refused. @default 268402689, which is 16,383 by 16,383 */
  limitInputPixels?: number | undefined;
  /** Called as the build goes on. */
  onProgress?: ((progress: BuildProgress) => void) | undefined;
  /** Stops the build. What is finished stays, and the next build goes on from there. */
  signal?: AbortSignal | undefined;
}

/** What decides how the files of a picture look: part of its fingerprint. */
export interface EncodeSettings {
  widths: readonly number[];
  formats: readonly OutputFormat[];
  quality: Readonly<Record<OutputFormat, number>>;
  effort: number;
  keepGps: boolean;
  keepSerialNumbers: boolean;
}

/** Options with every default filled in and every path absolute. */
export interface ResolvedOptions {
  folders: string[];
  out: string;
  base: string;
  manifest: string;
  settings: EncodeSettings;
  clean: boolean;
  mode: BuildMode;
  concurrency: number;
  limitInputPixels: number;
  onProgress: (progress: BuildProgress) => void;
  signal: AbortSignal | undefined;
}

/** Every format, the best compressed first: a browser takes the first it knows. */
export const outputFormats: readonly OutputFormat[] = ["avif", "webp", "jpeg"];

const defaultQuality: Readonly<Record<OutputFormat, number>> = { avif: 55, webp: 78, jpeg: 78 };

/** @throws BuildError for an option that makes no sense */
export function resolveOptions(options: BuildOptions): ResolvedOptions {
  const folders = [...new Set(options.folders.map((folder) => resolve(folder)))];
  if (folders.length === 0)
    throw new BuildError("No folder was named. There is nothing to read. Name one: colophon images photos");
  const out = resolve(options.out ?? "public/photos");
  if (folders.includes(out)) {
    throw new BuildError(
      `${options.out} is a folder of originals and the folder to write to. Originals are never touched. Give another out.`,
    );
  }
  const manifest = resolve(options.manifest ?? "photos.json");
  if (!manifest.endsWith(".json")) {
    throw new BuildError(
      `The manifest ${basename(manifest)} would be a JSON file. Its types would not be found under another name. Let its name end in .json.`,
    );
  }
  return {
    folders,
    out,
    base: readBase(options.base ?? publicPath(out)),
    manifest,
    settings: {
      widths: wholeNumbers(options.widths ?? defaultWidths),
      formats: readFormats(options.formats ?? outputFormats),
      quality: readQuality(options.quality ?? {}),
      effort: inRange(options.effort ?? 3, 0, 9, "effort"),
      keepGps: options.keepGps ?? false,
      keepSerialNumbers: options.keepSerialNumbers ?? false,
    },
    clean: options.clean ?? false,
    mode: options.mode ?? "build",
    concurrency: inRange(options.concurrency ?? availableParallelism(), 1, 256, "concurrency"),
    limitInputPixels: inRange(options.limitInputPixels ?? 0x3fff ** 2, 1, 2 ** 40, "limitInputPixels"),
    onProgress: options.onProgress ?? (() => undefined),
    signal: options.signal,
  };
}

/** Sites serve what is in `public` (Next.js, Astro, Vite) or `static` (Docusaurus, Hugo, SvelteKit) from their root. */
function publicPath(out: string): string {
  const parts = relative(process.cwd(), out).split(sep);
  const root = parts.findIndex((part) => part === "public" || part === "static");
  if (root === -1) {
    throw new BuildError(
      `${basename(dirname(out))}/${basename(out)} is in no folder called public or static, so the address of the files is not known. Give it as base, such as "/photos/".`,
    );
  }
  return `/${parts
    .slice(root + 1)
    .map(encodeURIComponent)
    .join("/")}`;
}

function readBase(base: string): string {
  if (!isFolderAddress(base)) {
    throw new BuildError(
      `The base ${JSON.stringify(base)} is no address of a folder. Pictures would not be found. Give a path such as "/photos/" or an https address.`,
    );
  }
  return base === "" || base.endsWith("/") ? base : `${base}/`;
}

/** An address of the web, or a path: no other scheme, no other host without one, nothing that ends a path. */
function isFolderAddress(base: string): boolean {
  if (/[\s\\?#]|^\/\//.test(base)) return false;
  return /^https?:\/\//i.test(base) ? URL.canParse(base) && !base.includes("@") : !base.includes(":");
}

function wholeNumbers(widths: readonly number[]): number[] {
  if (widths.length === 0)
    throw new BuildError("There are no widths. Nothing would be written. Give at least one.");
  return [...new Set(widths.map((width) => inRange(width, 1, 16_383, "width")))].toSorted((a, b) => a - b);
}

function readFormats(formats: readonly string[]): OutputFormat[] {
  const unknown = formats.find((format) => !outputFormats.some((known) => known === format));
  if (unknown !== undefined || formats.length === 0) {
    throw new BuildError(
      `${unknown === undefined ? "There are no formats" : `There is no format ${JSON.stringify(unknown)}`}. Nothing could be written. Give some of ${outputFormats.join(", ")}.`,
    );
  }
  return outputFormats.filter((format) => formats.includes(format));
}

function readQuality(quality: Partial<Record<OutputFormat, number>>): Record<OutputFormat, number> {
  const of = (format: OutputFormat): number =>
    inRange(quality[format] ?? defaultQuality[format], 1, 100, `quality of ${format}`);
  return { avif: of("avif"), webp: of("webp"), jpeg: of("jpeg") };
}

function inRange(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new BuildError(
    `The ${name} is ${value}. Nothing was built. Give a whole number from ${least} to ${most}.`,
  );
}
