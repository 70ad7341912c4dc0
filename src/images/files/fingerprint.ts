import { createHash } from "node:crypto";
import type { EncodeSettings } from "../options.js";

/** Raised when the helper writes other files, or says other things, of the same original. */
const helperVersion = 2;

/** Of an original's content, the options and the helper: what is built anew when it changes. */
export function fingerprintOf(bytes: Uint8Array, settings: EncodeSettings): string {
  const { widths, formats, quality, effort, keepGps, keepSerialNumbers } = settings;
  return createHash("sha256")
    .update(JSON.stringify([helperVersion, widths, formats, quality, effort, keepGps, keepSerialNumbers]))
    .update(bytes)
    .digest("hex");
}

/**
 * The beginning of the names of a picture's files: something of its own name, in letters every server and file system
 * takes, and of its fingerprint. A file never changes under its name, so it may be cached forever.
 */
export function stemOf(key: string, fingerprint: string): string {
  const name = key.slice(key.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const slug = letters.slice(0, 40).replace(/^-+|-+$/g, "");
  return `${slug === "" ? "photo" : slug}-${fingerprint.slice(0, 10)}`;
}
