import { execSync, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
const config = join(root, ".config/oxlintrc.json");

// The planted files are kept out of the project's own lint, so they are checked in a copy elsewhere.
const copy = mkdtempSync(join(tmpdir(), "colophon-rooms-"));
cpSync(join(root, "tests/package/planted"), copy, { recursive: true });
writeFileSync(
  join(copy, "src/model/long.ts"),
  `// expects: eslint(max-lines)\nexport const answer = 42;\n${"// A line.\n".repeat(199)}`,
);
afterAll(() => rmSync(copy, { recursive: true }));

const files = globSync("src/**/*.{ts,tsx}", { cwd: copy }).toSorted();
const found = lint(copy);

/** The rules that fire, by file. */
function lint(folder: string): Map<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [oxlint, "-c", config, "-f", "json", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const rules = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) {
    const file = relative(folder, join(folder, filename));
    rules.set(file, [...(rules.get(file) ?? []), code]);
  }
  return rules;
}

function expected(file: string): string[] {
  const [, rule] = /^\/\/ expects: (.+)$/m.exec(readFileSync(join(copy, file), "utf8")) ?? [];
  if (rule === undefined) throw new Error(`${file} does not say what it expects.`);
  return rule === "nothing" ? [] : [rule];
}

describe("a line of code in the wrong room", () => {
  test.each(files)("%s", (file) => {
    expect(found.get(file) ?? []).toEqual(expected(file));
  });

  test("every room has at least one violation and one clean twin", () => {
    for (const room of [
      "content",
      "model",
      "locales",
      "components",
      "counters",
      "islands",
      "views",
      "markdown",
      "images",
    ]) {
      const here = files.filter((file) => file.startsWith(`src/${room}/`)).map(expected);
      expect(
        here.filter((rules) => rules.length > 0),
        room,
      ).not.toHaveLength(0);
      expect(
        here.filter((rules) => rules.length === 0),
        room,
      ).not.toHaveLength(0);
    }
  });
});

test("the project's own sources are linted, and the planted ones are not", () => {
  const list = execSync("npm run --silent lint -- --debug=files", { cwd: root, encoding: "utf8" });
  expect(list).toMatch(/src[/\\]content[/\\]post\.ts/);
  expect(list).not.toContain("planted");
});
