import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/run.mjs";
import { packTwice } from "./packTwice.mjs";
import { openWorkspace } from "./workspace.mjs";

// Makes the package of a release: `npm run release:pack -- --tag v1.2.3 --output release`.
const { values } = parseArgs({
  options: { tag: { type: "string" }, output: { type: "string", default: "release" } },
});
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
if (values.tag !== undefined && values.tag !== `v${version}`) {
  console.error(
    `The tag is ${values.tag} and the package is ${version}. Tag the commit that has the version.`,
  );
  process.exit(1);
}
const { tarball, sha256 } = await packTwice(root, openWorkspace(), resolve(values.output));
console.log(`${version}, twice the same: ${tarball}\nSHA-256 ${sha256}`);
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `sha256=${sha256}\n`);
