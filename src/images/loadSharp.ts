import type sharp from "sharp";
import { BuildError } from "./errors.js";

/** The library that decodes and encodes. */
export type Sharp = typeof sharp;

/** Pixels as sharp hands them over. */
export interface Pixels {
  /** Rows of 8-bit sRGB, with alpha where `channels` is 4. */
  data: Buffer;
  /** Their layout. */
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/**
 * Loads sharp, an optional peer dependency: sites that build no pictures need not install it.
 *
 * @param load how it is loaded
 * @throws BuildError saying how to install it, or why it does not start
 */
export async function loadSharp(
  load: () => Promise<{ default: Sharp }> = () => import("sharp"),
): Promise<Sharp> {
  try {
    return (await load()).default;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") {
      throw new BuildError(
        "sharp is not installed. It is what reads and writes the pictures, and it is left to you, so that sites without the helper need not carry it. Run: npm install --save-dev sharp",
        { cause: error },
      );
    }
    throw new BuildError(
      `sharp is installed but does not start: ${error instanceof Error ? error.message : String(error)} Nothing was built. Install it again on this machine: npm install --save-dev sharp`,
      { cause: error },
    );
  }
}
