import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./hosts.js";
import type { Paper, Sample } from "./readPaper.js";
import { type SampleModule, toModule } from "./toModule.js";

/** A sample, written down where compilers find it. */
export interface WrittenSample extends Sample, SampleModule {
  /** Folder that stands for the site it is a part of: its section's. */
  folder: string;
  /** Its path. */
  path: string;
}

/** Languages that are code of ours to compile. */
const compiled: Readonly<Record<string, string>> = {
  ts: "ts",
  tsx: "tsx",
  js: "js",
  jsx: "jsx",
  astro: "astro.tsx",
  mdx: "tsx",
};

const isCompiled = ({ language, isOther }: Sample): boolean => Object.hasOwn(compiled, language) && !isOther;

/** Section whose files stand in the folder of every other section, of all papers. */
const shared = "Shared files";

/**
 * Writes the samples of papers into a folder of their own, one below it a section, in which `colophon` is this package as
 * it is built.
 */
export function writeSamples(folder: string, papers: readonly Paper[]): WrittenSample[] {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is empty: run `npm run build` first.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/colophon"));
  const files = papers
    .flatMap(({ samples }) => samples)
    .filter(({ section, file }) => section === shared && file !== undefined);
  return papers.flatMap((paper) => writePaper(folder, paper, files));
}

function writePaper(
  folder: string,
  { path, samples, sameFiles }: Paper,
  files: readonly Sample[],
): WrittenSample[] {
  const siteOf = (section: string): string =>
    join(folder, path.replace(/\W+/g, "-"), section.replace(/[^\p{L}\p{N}]+/gu, "-") || "start");
  for (const section of new Set(samples.map(({ section }) => section))) {
    for (const { file = "", code } of files) write(join(siteOf(section), file), `${code}\n`);
    cpSync(join(root, "tests/types/photos.json"), join(siteOf(section), "photos.json"));
  }
  for (const { section, file, as } of sameFiles) {
    const same = files.find((each) => each.file === as);
    if (same === undefined) throw new Error(`${path} says that ${file} is ${as}, which no paper shows.`);
    write(join(siteOf(section), file), `${same.code}\n`);
  }
  return samples.flatMap((sample) => {
    const site = siteOf(sample.section);
    if (!isCompiled(sample)) {
      if (sample.file !== undefined) write(join(site, sample.file), `${sample.code}\n`);
      return [];
    }
    const module = toModule(sample);
    const ending = compiled[sample.language] ?? "";
    const name = sample.file ?? `at-${sample.line}.${ending}`;
    const file = join(site, name.endsWith(ending) ? name : `${name.replace(/\.\w+$/, "")}.${ending}`);
    write(file, module.code);
    return [{ ...sample, ...module, folder: site, path: file }];
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
