import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ManifestPhoto, PhotoManifest } from "../content/manifest.js";
import { ownValue } from "../model/ownValue.js";
import { BuildError } from "./errors.js";
import type { BuildState } from "./files/buildState.js";
import { compare } from "./files/listPictures.js";

/** The manifest of what was built, with addresses in place of the names of files. */
export function manifestOf(state: BuildState, base: string): PhotoManifest {
  const pictures = [...state.pictures].toSorted(([a], [b]) => compare(a, b));
  return Object.fromEntries(pictures.map(([key, { photo }]) => [key, withAddresses(photo, base)]));
}

function withAddresses({ src, sources, ...photo }: ManifestPhoto, base: string): ManifestPhoto {
  const { width, height, ...rest } = photo;
  const entry = { src: base + src, width, height, ...rest };
  if (sources === undefined) return entry;
  return { ...entry, sources: sources.map((source) => ({ ...source, src: base + source.src })) };
}

/** The manifest as JSON, one picture a line, so that a change shows as the line it is. */
export function manifestText(manifest: PhotoManifest): string {
  const lines = Object.entries(manifest).map(
    ([key, photo]) => `  ${JSON.stringify(key)}: ${JSON.stringify(photo)}`,
  );
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

/** Where the types of a manifest stand: the name by which TypeScript finds them, when it does not read the JSON itself. */
export function declarationPath(manifest: string): string {
  return `${manifest}.d.ts`;
}

/** Types of the manifest: its paths, and which pictures still need an `alt`. */
export function declarationText(manifest: PhotoManifest): string {
  const lines = Object.entries(manifest).map(
    ([key, { alt }]) =>
      `  readonly ${JSON.stringify(key)}: ${alt === undefined ? "ManifestPhoto" : "DescribedPhoto"};\n`,
  );
  return `// Written by colophon images, beside the manifest. Do not edit.
import type { DescribedPhoto, ManifestPhoto } from "colophon/model";

declare const photos: {
${lines.join("")}};

export { type DescribedPhoto, type ManifestPhoto, photos as default };
`;
}

/**
 * Reads a manifest from its file, for programs that do not import it.
 *
 * @param path its path
 * @throws BuildError where there is none, or something else
 */
export async function readManifest(path: string): Promise<PhotoManifest> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new BuildError(
      `The manifest ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}. Without it no picture is known. Write it with: colophon images`,
      { cause: error },
    );
  }
  const entries = typeof manifest === "object" && manifest !== null ? Object.entries(manifest) : undefined;
  const wrong = entries?.find(([, photo]) => !isPhoto(photo));
  if (entries === undefined || Array.isArray(manifest) || wrong !== undefined) {
    throw new BuildError(
      `${path} is no manifest of pictures${wrong === undefined ? "" : `: ${JSON.stringify(wrong[0])} has no src, width and height`}. It was not used. Write it with: colophon images`,
    );
  }
  // Every entry was looked at; what else it says is checked where it is drawn.
  return manifest as PhotoManifest;
}

/**
 * Writes over no file of somebody else: `photos.json` is a name that a site may have given to its own data.
 *
 * @throws BuildError where the file is there and is no manifest
 */
export async function refuseOtherFile(path: string): Promise<void> {
  if (!existsSync(path)) return;
  await readManifest(path).catch((error: unknown) => {
    throw new BuildError(
      `${path} is there, and is no manifest of pictures. It was not written over. Give another manifest, or delete the file if it was one.`,
      { cause: error },
    );
  });
}

function isPhoto(photo: unknown): boolean {
  const numbers = [ownValue(photo, "width"), ownValue(photo, "height")];
  return typeof ownValue(photo, "src") === "string" && numbers.every((value) => typeof value === "number");
}
