import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, optimize, Polyfills } from "@tailwindcss/node";
import { parse } from "postcss";
import { tokens } from "../tailwind.config.js";
import { findStyleProblems } from "./lib/check-styles.mjs";
import { orderDeclarations } from "./lib/order-declarations.mjs";
import { tailwindPreset, tailwindTheme } from "./lib/tailwind-doors.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// The first layer is Tailwind's, for browsers without `@property`: named later, it would win over all.
const layerOrder = "@layer properties, theme, base, components, utilities;";

/** Takes the rules out of their cascade layers, in the order they stand. */
function unlayer(css) {
  const sheet = parse(css);
  sheet.walkComments((comment) => comment.remove());
  const layers = [];
  sheet.walkAtRules("layer", (rule) => layers.push(rule));
  for (const layer of layers.toReversed()) {
    if (layer.nodes) layer.replaceWith(layer.nodes);
    else layer.remove();
  }
  return sheet.toString();
}

/**
 * The style sheets of the themes beside the default, which `tsup` has built before.
 *
 * @returns {Promise<Record<string, string>>} by file below `dist`
 */
export async function compileThemes() {
  const { defineTheme, ...doors } = await import(`${root}dist/themes.js`);
  const themes = Object.values(doors).filter((door) => door.name !== undefined && door.colors !== undefined);
  return Object.fromEntries(
    themes.map((tokens) => [
      `themes/${tokens.name}.css`,
      minify(defineTheme(tokens).css, `${tokens.name}.css`),
    ]),
  );
}

/** Prefixes that no browser needs which knows `light-dark()`, without which there are no colors at all. */
const needlessPrefixes = /(?<=[{;])-webkit-(?:hyphens|text-decoration-color):[^;}]*;/g;

const minify = (css, file) =>
  orderDeclarations(optimize(css, { file, minify: true }).code.replaceAll(needlessPrefixes, ""));

/** The style sheets beside the themes, and what each is compiled from. */
const sources = { styles: "index.css", lightbox: "lightbox.css", highlight: "highlight.css" };

/**
 * Compiles a style sheet into the two published forms.
 *
 * @param {keyof typeof sources} name
 * @returns {Promise<{ plain: string, layered: string }>}
 */
export async function compileSheet(name) {
  const file = `${root}src/styles/${sources[name]}`;
  const compiler = await compile(readFileSync(file, "utf8"), {
    base: `${root}src/styles`,
    from: file,
    onDependency() {},
    // What they stand in for is older than `light-dark()`, without which there are no colors at all.
    polyfills: Polyfills.None,
  });
  const rules = unlayer(compiler.build([]));
  return {
    plain: minify(rules, `${name}.css`),
    layered: minify(`${layerOrder}\n@layer components.colophon {\n${rules}\n}`, `${name}.layered.css`),
  };
}

/**
 * All of them in one.
 *
 * @returns {Promise<{ plain: string, layered: string }>}
 */
export async function compileStyles() {
  const sheets = await Promise.all(Object.keys(sources).map(compileSheet));
  return {
    plain: sheets.map(({ plain }) => plain).join("\n"),
    layered: sheets.map(({ layered }) => layered).join("\n"),
  };
}

async function build() {
  const doors = {};
  for (const name of Object.keys(sources)) {
    const { plain, layered } = await compileSheet(name);
    doors[`${name}.css`] = plain;
    doors[`${name}.layered.css`] = layered;
  }
  Object.assign(doors, await compileThemes());
  const problems = new Set(Object.values(doors).flatMap(findStyleProblems));
  if (problems.size > 0) {
    console.error(["The style sheet reaches beyond its own classes:", ...problems].join("\n  "));
    process.exit(1);
  }
  mkdirSync(`${root}dist/themes`, { recursive: true });
  const sheets = { ...doors, "tailwind.css": tailwindTheme(tokens) };
  for (const [name, css] of Object.entries(sheets)) {
    writeFileSync(`${root}dist/${name}`, css);
    writeFileSync(`${root}dist/${name}.d.ts`, "export {};\n");
  }
  const preset = tailwindPreset(tokens);
  writeFileSync(`${root}dist/tailwind.js`, preset.code);
  writeFileSync(`${root}dist/tailwind.d.ts`, preset.types);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
