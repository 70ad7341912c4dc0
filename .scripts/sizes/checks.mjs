import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { doorFiles } from "../lib/doorFiles.mjs";
import { root } from "../lib/run.mjs";
import { clientPart } from "./clientPart.mjs";

const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const inRoot = (file) => join(root, file);
const namesOf = async (file) => Object.keys(await import(inRoot(file)));
const isComponent = (name) => /^[A-Z]/.test(name);

/** What is loaded later is weighed by itself. */
const withoutLater = {
  name: "without what is loaded later",
  resolveDynamicImport: (id) => ({ id, external: true }),
};

/** Scripts that stand in the HTML of a page. */
const inline = (scripts) => ({
  name: "scripts of the page",
  generateBundle() {
    for (const source of scripts) this.emitFile({ type: "asset", name: "inline.js", source });
  },
});

/** Weighs imports, by their files, as a site bundles them: minified, in gzip, without React. */
function script(group, name, imports, { platform = "browser", plugins = [] } = {}) {
  const files = Object.entries(imports).map(([file, names]) => [inRoot(file), names]);
  return {
    group,
    name,
    path: files[0][0],
    import: Object.fromEntries(files),
    ignore: Object.keys(peerDependencies),
    gzip: true,
    modifyRolldownConfig: (config) => ({ ...config, platform, plugins: [withoutLater, ...plugins] }),
  };
}

/** Doors that only a build opens. */
const forServers = new Set(["colophon/images"]);

/** All exports of a file by their names; a namespace would be an object that no site makes. */
async function allOf(file) {
  const names = await namesOf(file);
  return { [file]: names.includes("default") ? "*" : `{ ${names.join(", ")} }` };
}

async function doorCheck([door, file]) {
  if (door.endsWith(".css")) {
    return { group: "styles", name: door, path: inRoot(file), rolldown: false, gzip: true };
  }
  const platform = forServers.has(door) ? "node" : "browser";
  return script("doors", door, await allOf(file), { platform });
}

/** Each export of a door alone. */
async function aloneChecks(group, file, isWanted = () => true) {
  const names = (await namesOf(file)).filter((name) => isWanted(name));
  return names.map((name) => script(group, name, { [file]: `{ ${name} }` }));
}

/** Modules that islands load when they are wanted. */
async function laterChecks() {
  const files = globSync("dist/islands/**/*.js", { cwd: root }).toSorted();
  const later = files.flatMap((file) => {
    const imports = readFileSync(inRoot(file), "utf8").matchAll(/\bimport\("(\.[^"]+)"\)/g);
    return [...imports].map(([, id]) => posix.join(posix.dirname(file), id));
  });
  const unique = [...new Set(later)];
  return Promise.all(
    unique.map(async (file) => script("later", posix.basename(file, ".js"), await allOf(file))),
  );
}

/** A typical page of `pages`: what of it reaches the browser. */
async function pageCheck(name) {
  const { modules, scripts } = await clientPart(inRoot(`.scripts/sizes/pages/${name}.mjs`));
  const imports = await Promise.all(modules.map((file) => allOf(posix.relative(root, file))));
  // A page without client modules imports nothing.
  const all = imports.length > 0 ? Object.assign({}, ...imports) : { "dist/index.js": "{}" };
  return script("pages", name, all, { plugins: [inline(scripts)] });
}

/**
 * Everything that is weighed, found by the doors of the manifest and by what they export. `later` are the parts of islands
 * that come when they are wanted; in all else they are left out.
 *
 * @returns {Promise<{ group: string, name: string, path: string }[]>} checks of size-limit, without limits
 */
export async function sizeChecks() {
  const doors = doorFiles(root);
  const views = doors.filter(([door]) => door.startsWith("colophon/views/"));
  const groups = await Promise.all([
    ...doors.map(doorCheck),
    script("doors", "nothing of colophon", { "dist/index.js": "{}" }),
    aloneChecks("components", "dist/index.js"),
    aloneChecks("islands", "dist/islands.js"),
    ...views.map(([, file]) => aloneChecks("islands", file, isComponent)),
    laterChecks(),
    aloneChecks("functions", "dist/model.js", (name) => name === "estimateReadingTime"),
    ...["plain", "reading", "photos"].map(pageCheck),
  ]);
  return groups.flat();
}
