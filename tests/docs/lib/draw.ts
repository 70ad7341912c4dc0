import { build, type Plugin } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { capture } from "../../../.scripts/lib/run.mjs";
import { root, standIns } from "./hosts.js";
import type { WrittenSample } from "./scratch.js";

/** What came of a sample that was run and, where it is a component, drawn. */
export interface Drawing {
  /** HTML of its component; `undefined` where it has none. */
  html?: string;
  /** What it said on the console. */
  said: string[];
  /** Why it could not be run or drawn. */
  error?: string;
}

/** Names of files that are run by a tool or by the browser. */
const isForTool = /\.config\.ts$|\.d\.ts$|main\.tsx$|routes\.ts$/;

/** Style sheets are looked up, and have no content; stand-ins stand in; packages stay what they are. */
const asInSite: Plugin = {
  name: "as in a site",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, resolveDir }) => {
      if (Object.hasOwn(standIns, path)) return { path: standIns[path] ?? path };
      if (!path.endsWith(".css")) return { path, external: true };
      return { path: createRequire(join(resolveDir, "sample.js")).resolve(path) };
    });
    onLoad({ filter: /\.css$/ }, () => ({ contents: "", loader: "empty" }));
    onLoad({ filter: /\.md$/ }, ({ path }) => ({
      contents: `import { readPost } from "../readPost"; export default readPost(${JSON.stringify(readFileSync(path, "utf8"))});`,
      loader: "ts",
    }));
  },
};

/** Runs samples in Node, in a process of their own, each where its site is, and draws what can be drawn. */
export async function draw(
  folder: string,
  samples: readonly WrittenSample[],
): Promise<Map<WrittenSample, Drawing>> {
  const drawings = new Map<WrittenSample, Drawing>();
  const bundled: { sample: WrittenSample; module: string }[] = [];
  for (const [index, sample] of samples.entries()) {
    if (isForTool.test(sample.path)) continue;
    const module = join(folder, `bundle-${index}.mjs`);
    try {
      await build({
        entryPoints: [sample.path],
        outfile: module,
        bundle: true,
        format: "esm",
        platform: "node",
        jsx: "automatic",
        logLevel: "silent",
        plugins: [asInSite],
      });
      bundled.push({ sample, module });
    } catch (error) {
      drawings.set(sample, { said: [], error: String(error) });
    }
  }
  const jobs = bundled.map(({ sample, module }) => ({ module, folder: sample.folder }));
  const list = join(folder, "jobs.json");
  writeFileSync(list, JSON.stringify(jobs));
  const env = { ...process.env, NODE_ENV: "development" };
  const { code, output } = await capture(process.execPath, [join(root, "tests/docs/lib/drawAll.mjs"), list], {
    env,
  });
  if (code !== 0) throw new Error(`The samples were not drawn:\n${output}`);
  const results = JSON.parse(readFileSync(`${list}.out`, "utf8")) as Drawing[];
  for (const [index, { sample }] of bundled.entries()) drawings.set(sample, results[index] ?? { said: [] });
  return drawings;
}

/** Where a sample stands, for the name of a test. */
export const placeOf = ({ paper, line, file }: WrittenSample): string =>
  `${relative(root, join(root, paper))}:${line}${file === undefined ? "" : ` (${file})`}`;
