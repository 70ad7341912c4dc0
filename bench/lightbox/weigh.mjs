import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes of a text as it is, and as a server sends it. */
const weightOf = (contents) => ({ min: contents.length, gzip: gzipSync(contents, { level: 9 }).length });

export const sum = (weights) =>
  weights.reduce((all, { min, gzip }) => ({ min: all.min + min, gzip: all.gzip + gzip }), {
    min: 0,
    gzip: 0,
  });

const options = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  external: ["react", "react-dom", "react/jsx-runtime"],
  define: { "process.env.NODE_ENV": '"production"' },
  nodePaths: [`${root}bench/peers/node_modules`],
};

async function bundle(contents, loader) {
  const { outputFiles } = await build({ ...options, stdin: { contents, loader, resolveDir: root } });
  return weightOf(outputFiles[0].contents);
}

/** What a page loads that uses these exports. @param {readonly string[]} lines of code */
export const weighScript = (lines) => bundle(lines.join("\n"), "js");

/** What the style sheets weigh together. @param {readonly string[]} files */
export const weighStyles = async (files) =>
  files.length === 0
    ? { min: 0, gzip: 0 }
    : bundle(files.map((file) => `@import "${file}";`).join("\n"), "css");

/**
 * A module that loads parts of itself later: what comes at once, and what each later part adds to what is there by then.
 *
 * @param {string} entry path from the root of the repository
 * @param {RegExp} without parts that another kind of page loads
 * @returns {Promise<Map<string, { min: number, gzip: number }>>} weights by the name of the source file, the entry's first
 */
export async function weighParts(entry, without) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [`${root}${entry}`],
    absWorkingDir: root,
    outdir: "out",
    splitting: true,
    metafile: true,
  });
  const contents = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length), contents]));
  const parts = new Map();
  const loaded = new Set();
  const queue = [Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === entry)];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const name = metafile.outputs[file].entryPoint;
    if (parts.has(name) || without.test(name)) continue;
    const files = withStaticImports(file, metafile.outputs).filter((each) => !loaded.has(each));
    parts.set(name, sum(files.map((each) => weightOf(contents.get(each)))));
    for (const each of files) {
      loaded.add(each);
      const later = metafile.outputs[each].imports.filter(({ kind }) => kind === "dynamic-import");
      queue.push(...later.map(({ path }) => path));
    }
  }
  return parts;
}

function withStaticImports(file, outputs, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const next = outputs[file].imports.filter(({ kind, external }) => kind === "import-statement" && !external);
  return [file, ...next.flatMap(({ path }) => withStaticImports(path, outputs, seen))];
}
