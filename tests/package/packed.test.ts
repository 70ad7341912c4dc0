import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  exports: Record<string, string | Record<string, string> | null>;
  dependencies: Record<string, string>;
};
if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is empty: run `npm run build` first.");

const listing = execSync("npm pack --dry-run --json --ignore-scripts", {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "ignore"],
});
const [{ files }] = JSON.parse(listing) as [{ files: { path: string; size: number }[] }];
const packed = files.map(({ path }) => path);

describe("the packed package", () => {
  test("holds the build and the papers, nothing else", () => {
    const papers = packed.filter((file) => !file.startsWith("dist/"));
    const expected = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"];
    expect(expected).toEqual(expect.arrayContaining(papers));
    expect(papers).toEqual(expect.arrayContaining(["LICENSE", "package.json"]));
    expect(packed.filter((file) => /\.(?:js|d\.ts|css)$/.test(file)).length).toBe(
      packed.length - papers.length,
    );
    expect(packed.filter((file) => /\btests?\b|stories|fixture|planted/i.test(file))).toEqual([]);
  });

  test("holds the style sheets, and the types their import needs", () => {
    for (const file of ["styles.css", "styles.layered.css"]) {
      expect(files.find(({ path }) => path === `dist/${file}`)?.size, file).toBeGreaterThan(1000);
      expect(packed).toContain(`dist/${file}.d.ts`);
    }
  });

  test("holds every module with its declarations", () => {
    const modules = packed.filter((file) => file.endsWith(".js"));
    expect(modules).toContain("dist/index.js");
    for (const file of modules) expect(packed).toContain(file.replace(/\.js$/, ".d.ts"));
  });

  test("keeps every path its exports promise", () => {
    for (const [door, target] of Object.entries(manifest.exports)) {
      const paths = typeof target === "string" ? [target] : Object.values(target ?? {});
      for (const path of paths) {
        const pattern = new RegExp(
          `^${path.replace("./", "").replaceAll(".", "\\.").replace("*", "[^/]+")}$`,
        );
        expect(
          packed.filter((file) => pattern.test(file)),
          `${door}: ${path}`,
        ).not.toEqual([]);
      }
    }
  });

  test("says 'use client' in islands only", () => {
    const client = packed.filter(
      (file) => file.endsWith(".js") && /^["']use client["']/.test(readFileSync(`${root}${file}`, "utf8")),
    );
    expect(client.filter((file) => !file.startsWith("dist/islands/"))).toEqual([]);
  });

  test("depends on nothing at run time", () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !name.startsWith("@types/"))).toEqual([]);
    const imports = packed
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) =>
        [...readFileSync(`${root}${file}`, "utf8").matchAll(/[}*\w]\s+from\s*"([^."\n][^"\n]*)"/g)].map(
          ([, name = ""]) => ({ file, name }),
        ),
      );
    const foreign = imports.filter(
      ({ file, name }) =>
        !/^react(?:-dom)?(?:\/|$)/.test(name) &&
        // The build helper runs in Node, and writes declarations that import from this package.
        !(file.startsWith("dist/images/") && (name.startsWith("node:") || name.startsWith("colophon/"))),
    );
    expect(foreign).toEqual([]);
  });
});
