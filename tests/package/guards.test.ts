import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { messageProblems } from "../../.scripts/guards/commitMessage.mjs";
import { lintLockfile, lockfileProblems } from "../../.scripts/guards/lockfiles.mjs";
import { fileChanges } from "../../.scripts/guards/packageFiles.mjs";
import { contractChanges, contractText } from "../../.scripts/guards/styleContract.mjs";
import { readTokens } from "../../.scripts/lib/contracts.mjs";
import { parseContract } from "../../.scripts/lib/parseContract.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "colophon-guards-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("lockfiles", () => {
  const read = (name: string) => JSON.parse(readFileSync(`${root}${name}`, "utf8"));
  const lock = read("package-lock.json");
  const manifest = read("package.json");

  test("that of the project has nothing wrong", () => {
    expect(lockfileProblems(lock, manifest)).toEqual([]);
  });

  test.each([
    ["a script that runs at install", { hasInstallScript: true }, /runs a script/],
    ["a package from a server of its own", { resolved: "https://evil.example/left.tgz" }, /comes from/],
    ["a package from a repository", { resolved: "git+ssh://git@github.com/a/b.git#1234" }, /comes from/],
    ["a package without a checksum", { integrity: undefined }, /left has no checksum/],
  ])("%s is caught", (_, entry, problem) => {
    const bad = {
      ...lock,
      packages: { ...lock.packages, "node_modules/left": { integrity: "sha512-x", ...entry } },
    };
    expect(lockfileProblems(bad, manifest)).toEqual([expect.stringMatching(problem)]);
  });

  test("a script of a package that took the folder of one that may is caught", () => {
    const entry = { name: "evil", hasInstallScript: true, integrity: "sha512-x" };
    const bad = { ...lock, packages: { ...lock.packages, "node_modules/esbuild": entry } };
    expect(lockfileProblems(bad, manifest)).toEqual([expect.stringMatching(/evil runs a script/)]);
  });

  test.each(["devDependencies", "optionalDependencies"])("a range among the %s is caught", (kind) => {
    const bad = { ...manifest, [kind]: { ...manifest[kind], left: "^1.0.0" } };
    expect(lockfileProblems(lock, bad)).toEqual([expect.stringMatching(/left is asked for as \^1\.0\.0/)]);
  });

  test("a lockfile that stayed at the last version is caught", () => {
    const next = { ...manifest, version: "99.0.0" };
    expect(new Set(lockfileProblems(lock, next))).toEqual(
      new Set([`the lockfile is of version ${manifest.version}, and the project of 99.0.0`]),
    );
  });

  test("lockfile-lint sees another host", async () => {
    const [name] = Object.keys(lock.packages).filter((path) => path.startsWith("node_modules/"));
    const path = join(folder, "package-lock.json");
    const resolved = "https://evil.example/x/-/x-1.0.0.tgz";
    const packages = { ...lock.packages, [name as string]: { ...lock.packages[name as string], resolved } };
    writeFileSync(path, JSON.stringify({ ...lock, packages }));
    expect(await lintLockfile(path)).toEqual([expect.stringMatching(/evil\.example/)]);
  });
});

describe("what style sheets may rely on", () => {
  const source = (name: string) => `/** What it is. */
export const noteClasses = {
  /** The \`<aside>\`, and
   * all in it. */
  root: "${name}",
} as const;
`;

  test("a contract file is read with its meanings", () => {
    expect(parseContract("Note", source("co-note"))).toEqual([
      { part: "Note", kind: "class", name: "co-note", meaning: "The `<aside>`, and all in it." },
    ]);
  });

  test("a class that got another name is caught", () => {
    const [before, after] = ["co-note", "co-hint"].map((name) =>
      contractText(parseContract("Note", source(name)), []),
    ) as [string, string];
    expect(contractChanges(before, before)).toEqual([]);
    expect(contractChanges(before, after)).toEqual(["gone: Note: class co-note", "new: Note: class co-hint"]);
  });

  test("a token that is gone is caught, and our own properties are nobody's business", () => {
    const tokens = readTokens(".a{--co-ink:#000;--co-_own:1;--co-paper:#fff}.b{color:var(--co-seal)}");
    expect(tokens).toEqual(["--co-ink", "--co-paper"]);
    expect(contractChanges(contractText([], tokens), contractText([], tokens.slice(1)))).toEqual([
      "gone: theme: custom property --co-ink",
    ]);
  });
});

describe("files of the package", () => {
  const recorded = "dist/index.js\ndist/styles.css\n";

  test("those on record have nothing wrong", () => {
    expect(fileChanges(recorded, recorded)).toEqual([]);
  });

  test.each([
    ["a file that is gone", "dist/index.js\n", ["gone: dist/styles.css"]],
    ["a file that came along", `${recorded}.env\n`, ["new: .env"]],
    [
      "a file of another name",
      "dist/index.js\ndist/style.css\n",
      ["gone: dist/styles.css", "new: dist/style.css"],
    ],
  ])("%s is caught", (_, current, changes) => {
    expect(fileChanges(recorded, current)).toEqual(changes);
  });
});

describe("messages of commits", () => {
  test.each([
    "Add a door for themes",
    "Merge branch 'themes'",
    "Mend it\n\nBecause it was broken.",
    "Ä first step\n# comment",
  ])("%j is fine", (message) => {
    expect(messageProblems(message)).toEqual([]);
  });

  test.each([
    ["feat: add a door", /capital letter/],
    ["Added a door", /an order/],
    ["Adds a door", /an order/],
    ["Add a door.", /without a period/],
    [`Add ${"a very ".repeat(20)}long door`, /of at most 100/],
    ["Add a door\nand a window", /second line/],
    ["", /capital letter/],
  ])("%j is caught", (message, problem) => {
    expect(messageProblems(message)).toEqual([expect.stringMatching(problem)]);
  });
});
