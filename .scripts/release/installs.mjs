import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, plainEnvironment } from "./workspace.mjs";
import { pnpm, yarn } from "./tools.mjs";

/** What a strict site would have beside the package. */
const beside = {
  react: "19.3.1",
  "react-dom": "19.3.1",
  "@types/react": "19.3.0",
  "@types/react-dom": "19.3.0",
};

/** Each package manager: the files it is told by, and its command. What they keep for the next time stays in the workspace. */
const managers = {
  npm: (origin) => ({
    files: { ".npmrc": `registry=${origin}/\n` },
    command: ["npm", "install", "--no-audit", "--no-fund", "--cache=../npm-cache"],
  }),
  pnpm: (origin) => ({
    files: {
      ".npmrc": `registry=${origin}/\n`,
      "pnpm-workspace.yaml": "storeDir: ../pnpm/store\ncacheDir: ../pnpm/cache\nstateDir: ../pnpm/state\n",
    },
    command: [process.execPath, pnpm, "install", "--no-frozen-lockfile"],
  }),
  yarn: (origin) => ({
    files: {
      "yarn.lock": "",
      ".yarnrc.yml": `npmRegistryServer: "${origin}"
unsafeHttpWhitelist: ["127.0.0.1"]
nodeLinker: node-modules
npmPreapprovedPackages: ["colophon"]
enableGlobalCache: false
globalFolder: ../yarn
enableTelemetry: false
enableImmutableInstalls: false
`,
    },
    command: [process.execPath, yarn, "install"],
  }),
};

export const packageManagers = Object.keys(managers);

/**
 * A project outside the checkout that installs the package from a registry.
 *
 * @param {string} manager `npm`, `pnpm` or `yarn`
 * @param {{ workspace: string, origin: string, version: string }} options
 * @returns {Promise<string>} the folder
 */
export async function installWith(manager, { workspace, origin, version }) {
  const folder = join(workspace, `with-${manager}`);
  mkdirSync(folder);
  const { files, command } = managers[manager](origin);
  const manifest = {
    name: "site",
    private: true,
    type: "module",
    dependencies: { ...beside, colophon: version },
  };
  for (const [name, text] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    writeFileSync(join(folder, name), text);
  }
  const [program, ...parameters] = command;
  await must(program, parameters, { cwd: folder, env: plainEnvironment() });
  return folder;
}
