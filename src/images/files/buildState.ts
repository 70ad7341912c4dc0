import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ManifestPhoto } from "../../content/manifest.js";
import { ownItems, ownValue } from "../../model/ownValue.js";
import { compare } from "./listPictures.js";
import { notWritten, writeFileAtomically } from "./writeFileAtomically.js";

/** A file that was written. */
export interface WrittenFile {
  /** Its name in the folder written to. */
  name: string;
  /** Its size, by which a file that is not whole is found. */
  bytes: number;
}

/** A picture that was built. */
export interface PictureRecord {
  /** Of its original, and the options it was built with. */
  fingerprint: string;
  /** What the manifest says of it, with the names of files in place of addresses. */
  photo: ManifestPhoto;
  /** Its files. */
  files: WrittenFile[];
}

/** What earlier builds left in a folder. */
export interface BuildState {
  /** The pictures, by their path in the manifest. */
  pictures: Map<string, PictureRecord>;
  /** Every file that was written there and not deleted. */
  written: Set<string>;
}

const stateName = ".colophon-images.json";
const journalName = ".colophon-images.journal";

/** The names this helper gives. A name read from a file may be deleted, and so must be one of these. */
const ownName = /^[a-z0-9][a-z0-9-]*\.(?:avif|webp|jpg|png|svg)$/;

/** Reads what earlier builds left, killed ones included. What cannot be read counts as never built. */
export async function readState(folder: string): Promise<BuildState> {
  const state: BuildState = { pictures: new Map(), written: new Set() };
  const saved = parse(await readText(join(folder, stateName)));
  for (const entry of ownItems(ownValue(saved, "pictures")) ?? []) addEntry(state, entry);
  for (const name of ownItems(ownValue(saved, "obsolete")) ?? []) {
    if (typeof name === "string" && ownName.test(name)) state.written.add(name);
  }
  // The last line of a build that was killed may be cut off.
  for (const line of (await readText(join(folder, journalName))).split("\n")) addEntry(state, parse(line));
  return state;
}

/**
 * Notes a picture as soon as its files are there, so that a killed build is not done over.
 *
 * @throws BuildError where it cannot be written
 */
export async function noteBuilt(folder: string, key: string, record: PictureRecord): Promise<void> {
  const path = join(folder, journalName);
  // The line before may be cut off, of a build that was killed.
  await appendFile(path, `\n${JSON.stringify([key, record])}`).catch((error: unknown) => {
    throw notWritten(path, error);
  });
}

/** Saves the whole, and ends the notes. */
export async function writeState(folder: string, state: BuildState): Promise<void> {
  const pictures = [...state.pictures].toSorted(([a], [b]) => compare(a, b));
  const lines = pictures.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  const obsolete = JSON.stringify(obsoleteFiles(state));
  const text = `{\n  "about": "What colophon images built here. Keep it beside the files, or everything is built again.",\n  "pictures": [\n${lines}\n  ],\n  "obsolete": ${obsolete}\n}\n`;
  if (text !== (await readText(join(folder, stateName))))
    await writeFileAtomically(join(folder, stateName), text);
  await rm(join(folder, journalName), { force: true });
}

/** Files that were written and belong to no picture any more. */
export function obsoleteFiles(state: BuildState): string[] {
  const used = new Set([...state.pictures.values()].flatMap(({ files }) => files.map(({ name }) => name)));
  return [...state.written].filter((name) => !used.has(name)).toSorted(compare);
}

function addEntry(state: BuildState, entry: unknown): void {
  const [key, value] = ownItems(entry) ?? [];
  const record = readRecord(value);
  if (typeof key !== "string" || record === undefined) return;
  state.pictures.set(key, record);
  for (const { name } of record.files) state.written.add(name);
}

function readRecord(value: unknown): PictureRecord | undefined {
  const fingerprint = ownValue(value, "fingerprint");
  const photo = ownValue(value, "photo");
  const files = ownItems(ownValue(value, "files")) ?? [];
  const whole = files.every(
    (file) => ownName.test(String(ownValue(file, "name"))) && Number.isInteger(ownValue(file, "bytes")),
  );
  if (typeof fingerprint !== "string" || typeof ownValue(photo, "src") !== "string") return undefined;
  // The helper wrote the rest, and readers of the manifest check it again.
  return whole && files.length > 0 ? (value as PictureRecord) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
