import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));
const peers = `${root}bench/peers/node_modules`;
const entry = "\0entry";

/** Bytes of a text as it is, and as a server sends it. */
const weightOf = (contents) => ({
  min: Buffer.byteLength(contents),
  gzip: gzipSync(contents, { level: 9 }).length,
});

const sum = (weights) =>
  weights.reduce((all, { min, gzip }) => ({ min: all.min + min, gzip: all.gzip + gzip }), {
    min: 0,
    gzip: 0,
  });

/** What Vite makes of a site: its bundler and its minifier, React left out. */
async function bundle(input, plugins) {
  const made = await rolldown({
    input,
    cwd: root,
    plugins,
    platform: "browser",
    logLevel: "silent",
    external: ["react", "react-dom", "react/jsx-runtime"],
    resolve: { modules: ["node_modules", peers] },
    transform: {
      target: "es2022",
      define: { "process.env.NODE_ENV": '"production"' },
      jsx: { runtime: "automatic", development: false },
    },
  });
  const { output } = await made.generate({ format: "es", minify: true });
  await made.close();
  return output;
}

/**
 * One file with all of these exports. What our own modules load later is not in it: name that, where it counts.
 *
 * @param {readonly string[]} lines of code
 */
export async function weighScript(lines) {
  const chunks = await bundle(entry, [
    {
      name: "lines",
      resolveId: (id, importer) => {
        if (id === entry) return id;
        return importer === entry && id.startsWith(".") ? `${root}${id}` : undefined;
      },
      resolveDynamicImport: (id, importer) =>
        importer.includes("node_modules") ? undefined : { id: `./${basename(id)}`, external: true },
      load: (id) => (id === entry ? lines.join("\n") : undefined),
    },
  ]);
  return sum(chunks.map(({ code }) => weightOf(code)));
}

/** What the style sheets weigh together. @param {readonly string[]} files */
export async function weighStyles(files) {
  const contents = files.map((file) => `@import "${file}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, loader: "css", resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    nodePaths: [peers],
  });
  return weightOf(outputFiles[0].contents);
}

/**
 * A module that loads parts of itself later, as a site serves it: what comes at once, and what each later part adds to
 * what is there by then.
 *
 * @param {string} file path from the root of the repository
 * @param {RegExp} without parts that another kind of page loads
 * @returns {Promise<Map<string, { min: number, gzip: number }>>} weights by the name of the source file, the entry's first
 */
export async function weighParts(file, without) {
  const chunks = new Map((await bundle(file, [])).map((chunk) => [chunk.fileName, chunk]));
  const withImports = (name, seen = new Set()) => {
    if (seen.has(name) || !chunks.has(name)) return [];
    seen.add(name);
    return [name, ...chunks.get(name).imports.flatMap((next) => withImports(next, seen))];
  };
  const parts = new Map();
  const loaded = new Set();
  const queue = [...chunks.values()].filter(({ isEntry }) => isEntry);
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const name = part.facadeModuleId?.slice(root.length) ?? part.fileName;
    if (parts.has(name) || without.test(name)) continue;
    const files = withImports(part.fileName).filter((each) => !loaded.has(each));
    parts.set(name, sum(files.map((each) => weightOf(chunks.get(each).code))));
    for (const each of files) {
      loaded.add(each);
      queue.push(...chunks.get(each).dynamicImports.flatMap((next) => chunks.get(next) ?? []));
    }
  }
  return parts;
}
