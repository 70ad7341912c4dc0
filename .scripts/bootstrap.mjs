import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium } from "./lib/chromium.mjs";
import { capture, root, run } from "./lib/run.mjs";

const debian = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (debian() && !process.env.COLOPHON_CHROMIUM) {
    console.log("No Chromium here: installing it with apt-get …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const parameters of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
      const { code, output } = await capture("apt-get", parameters, { env });
      if (code !== 0) {
        console.error(`apt-get ${parameters[0]} failed:\n${output}`);
        break;
      }
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "The tests need a Chromium and found none. Run `npx playwright install --with-deps chromium`, or name one in the environment variable COLOPHON_CHROMIUM.",
  );
}

function ensureNode() {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= 24) return;
  throw new Error(
    `The tests need the Node 24 that \`npm ci\` installs and run on ${node}. Was it run with --ignore-scripts?`,
  );
}

async function ensureReact18() {
  const folder = `${root}tests/react-18`;
  const wanted = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).dependencies.react;
  const manifest = `${folder}/node_modules/react/package.json`;
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === wanted) return;
  console.log(`Installing React ${wanted} for its own test run …`);
  const code = await run("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed in ${folder}.`);
}

/**
 * Brings what the tests need beyond `npm ci`: a Chromium and, in a folder of its own, React 18. Checks that this is the
 * project's own Node.
 *
 * @returns {Promise<string>} path of the Chromium
 */
export async function bootstrap() {
  ensureNode();
  const chromium = await ensureChromium();
  await ensureReact18();
  return chromium;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await bootstrap());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
