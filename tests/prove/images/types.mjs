import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Each way a site may be set up in which `import photos from "./photos.json"` compiles. */
const sites = [
  ["bundler", "esnext", true],
  ["bundler", "esnext", false],
  ["nodenext", "nodenext", true],
];

/** Checks, as a site would, that entries of the written manifest fit the components, and that a missing alt is found. */
export function checkTypes(site, key) {
  mkdirSync(site, { recursive: true });
  return sites.flatMap(([resolution, module, readsJson]) => {
    const attribute = resolution === "nodenext" ? ' with { type: "json" }' : "";
    const file = (alt) => `import type { Photo } from "colophon/model";
import photos from "./photos.json"${attribute};
export const photo: Photo = { ...photos[${JSON.stringify(key)}]${alt} };
`;
    writeFileSync(join(site, "package.json"), '{ "type": "module" }');
    writeFileSync(join(site, "described.ts"), file(', alt: "Tea"'));
    writeFileSync(join(site, "missing.ts"), file(""));
    const compile = (name) => {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        types: ["node"],
        typeRoots: [`${root}node_modules/@types`],
        target: "es2023",
        module,
        moduleResolution: resolution,
        resolveJsonModule: readsJson,
        allowImportingTsExtensions: true,
        paths: { "colophon/model": [`${root}src/model.ts`] },
      };
      writeFileSync(join(site, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [name] }));
      return spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", site], {
        encoding: "utf8",
      });
    };
    const described = compile("described.ts");
    const missing = compile("missing.ts");
    return [
      {
        name: `its entries are photos (${resolution}, JSON read by ${readsJson ? "TypeScript" : "its types"})`,
        ok: described.status === 0,
        says: described.stdout,
      },
      {
        name: "a photo without alt does not compile there",
        ok: missing.status !== 0 && /alt/.test(missing.stdout),
        says: missing.stdout,
      },
    ];
  });
}
