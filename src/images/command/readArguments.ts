import { parseArgs } from "node:util";
import { BuildError } from "../errors.js";
import type { BuildOptions, OutputFormat } from "../options.js";

/** What the command is asked to do. */
export interface CommandArguments {
  /** `images`, or only words. */
  action: "images" | "help" | "version";
  /** What to build. */
  options: BuildOptions;
  /** Print a report as JSON. */
  json: boolean;
}

const flags = {
  out: { type: "string", short: "o" },
  base: { type: "string" },
  manifest: { type: "string", short: "m" },
  widths: { type: "string" },
  formats: { type: "string" },
  quality: { type: "string" },
  effort: { type: "string" },
  concurrency: { type: "string" },
  "keep-gps": { type: "boolean", default: false },
  "keep-serials": { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  clean: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/**
 * Reads the words after `colophon`.
 *
 * @throws BuildError for an unknown command or flag, and values that cannot be read
 */
export function readArguments(words: readonly string[]): CommandArguments {
  const { values, positionals } = parse(words);
  const [command, ...folders] = positionals;
  const action = values.help ? "help" : values.version ? "version" : "images";
  if (action === "images" && command !== "images") {
    throw new BuildError(
      command === undefined
        ? "No command was given. Nothing was done. Run: colophon images <folder>"
        : `There is no command ${JSON.stringify(command)}. Nothing was done. Run: colophon images <folder>`,
    );
  }
  if (values.check && values["dry-run"]) {
    throw new BuildError(
      "--check and --dry-run both only look, and end differently. Nothing was done. Give one of them.",
    );
  }
  return {
    action,
    json: values.json,
    options: {
      folders,
      out: values.out,
      base: values.base,
      manifest: values.manifest,
      widths: values.widths?.split(",").map((width) => readNumber(width, "--widths")),
      formats: values.formats?.split(",").map((name) => readFormat(name)),
      quality: readQuality(values.quality),
      effort: values.effort === undefined ? undefined : readNumber(values.effort, "--effort"),
      concurrency:
        values.concurrency === undefined ? undefined : readNumber(values.concurrency, "--concurrency"),
      keepGps: values["keep-gps"],
      keepSerialNumbers: values["keep-serials"],
      clean: values.clean,
      mode: values.check ? "check" : values["dry-run"] ? "dry-run" : "build",
    },
  };
}

function parse(
  words: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof flags; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options: flags, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new BuildError(
      `${sentence.replace(/\.$/, "")}. Nothing was done. colophon --help lists all flags.`,
      { cause: error },
    );
  }
}

function readNumber(text: string, flag: string): number {
  if (/^\s*\d+\s*$/.test(text)) return Number(text);
  throw new BuildError(
    `${flag} holds ${JSON.stringify(text)}, which is no whole number. Nothing was done. Write, for instance, ${flag} 4.`,
  );
}

/** `jpg` is how files are called. The options know no other name, and refuse it themselves. */
function readFormat(text: string): OutputFormat {
  const name = text.trim().toLowerCase();
  return (name === "jpg" ? "jpeg" : name) as OutputFormat;
}

/** `80`, or `avif=50,webp=75`. */
function readQuality(text: string | undefined): BuildOptions["quality"] {
  if (text === undefined) return undefined;
  if (!text.includes("=")) {
    const quality = readNumber(text, "--quality");
    return { avif: quality, webp: quality, jpeg: quality };
  }
  const pairs = text.split(",").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    const format = readFormat(name);
    if (!["avif", "webp", "jpeg"].includes(format)) {
      throw new BuildError(
        `--quality names the format ${JSON.stringify(name)}. Nothing was done. Write avif, webp or jpeg.`,
      );
    }
    return [format, readNumber(value, "--quality")];
  });
  return Object.fromEntries(pairs);
}
