import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compile } from "@tailwindcss/node";
import { capture, root } from "../../../.scripts/lib/run.mjs";

const folder = new URL("tailwind3/", import.meta.url).pathname;
const utilities = ["mt-0", "p-[3px]", "text-sm", "underline", "flex", "container", "font-bold"];

/** What a page of Tailwind CSS 4 loads. */
async function tailwind4() {
  const compiler = await compile('@import "tailwindcss";', { base: root, onDependency() {} });
  return compiler.build(utilities);
}

/** What a page of Tailwind CSS 3 loads. Its packages are installed at first use. */
async function tailwind3() {
  if (!existsSync(`${folder}node_modules/tailwindcss`)) {
    const { code, output } = await capture("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: folder,
    });
    if (code !== 0) throw new Error(`Tailwind CSS 3 cannot be installed.\n${output}`);
  }
  const require = createRequire(`${folder}package.json`);
  const [postcss, tailwind] = [require("postcss"), require("tailwindcss")];
  const content = [{ raw: utilities.join(" "), extension: "html" }];
  const sheet = "@tailwind base; @tailwind components; @tailwind utilities;";
  return (await postcss([tailwind({ content })]).process(sheet, { from: undefined })).css;
}

const starter = (name) => readFileSync(new URL(`starters/${name}.css`, import.meta.url), "utf8");

/**
 * The sites our sheets have to live with. `sheets` puts the site's own style beside one of ours in the order the README
 * names; `root` is what a reader's size of text or a starter's changes for all that is measured in `rem`.
 *
 * @returns {Promise<{ name: string, form: "plain" | "layered", sheets: (ours: string) => string[], root?: string }[]>}
 */
export async function readHosts() {
  const [three, four] = [await tailwind3(), await tailwind4()];
  const beforeOwn = (own) => (ours) => [ours, own];
  return [
    { name: "no framework", form: "plain", sheets: (ours) => [ours] },
    { name: "no framework, layered sheet", form: "layered", sheets: (ours) => [ours] },
    { name: "a reset", form: "plain", sheets: beforeOwn(starter("reset")) },
    { name: "the starter of create-next-app", form: "plain", sheets: beforeOwn(starter("next")) },
    {
      name: "the starter of Vite",
      form: "plain",
      sheets: beforeOwn(starter("vite")),
      root: "html { font-size: 18px }",
    },
    { name: "Tailwind CSS 3", form: "plain", sheets: beforeOwn(three) },
    { name: "Tailwind CSS 4, loaded after", form: "layered", sheets: (ours) => [ours, four] },
    { name: "Tailwind CSS 4, loaded before", form: "layered", sheets: (ours) => [four, ours] },
  ];
}
