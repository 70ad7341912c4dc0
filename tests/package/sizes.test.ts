import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { unnamedDoors } from "../../.scripts/guards/readme.mjs";
import { doorFiles } from "../../.scripts/lib/doorFiles.mjs";
import { capture } from "../../.scripts/lib/run.mjs";
import { limit, nextBudgets } from "../../.scripts/sizes/budgets.mjs";
import { clientPart } from "../../.scripts/sizes/clientPart.mjs";
import { looseNumbers, sizesTable, tableProblems, withTable } from "../../.scripts/sizes/table.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Where React is found.
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
const folder = mkdtempSync(`${root}node_modules/.cache/colophon-sizes-`);
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe("budgets", () => {
  const spy = { group: "islands", name: "ContentsSpy" };

  test("every check gets its own", () => {
    const bar = { group: "components", name: "MetaBar" };
    const budgets = { components: { MetaBar: 9000 }, islands: { ContentsSpy: 1050 } };
    expect(limit([spy, bar], budgets)).toEqual([
      { name: "islands: ContentsSpy", limit: "1050 B" },
      { name: "components: MetaBar", limit: "9000 B" },
    ]);
  });

  test.each([
    ["a part without a budget", {}, /islands: ContentsSpy has no budget/],
    [
      "a budget whose part is gone",
      { islands: { ContentsSpy: 1050, Gone: 900 } },
      /islands: Gone has a budget and is not there/,
    ],
    ["an island above what is promised", { islands: { ContentsSpy: 1510 } }, /1510 B, of at most 1500/],
  ])("%s is caught", (_, budgets, problem) => {
    expect(() => limit([spy], budgets)).toThrow(problem);
  });

  test.each([
    ["missing", undefined, 1030],
    ["too small", 990, 1030],
    ["still right", 1040, 1040],
    ["far above", 1400, 1030],
  ])("one that is %s becomes %s", (_, before, after) => {
    const budgets = before === undefined ? {} : { islands: { ContentsSpy: before } };
    expect(nextBudgets([{ ...spy, size: 1000 }], budgets)).toEqual({ islands: { ContentsSpy: after } });
  });

  test("none grows above what is promised", () => {
    expect(nextBudgets([{ ...spy, size: 1600 }], {})).toEqual({ islands: { ContentsSpy: 1500 } });
  });

  test("size-limit sees what weighs more", async () => {
    const path = write("heavy.js", `export const text = ${JSON.stringify("a long word ".repeat(9))};`);
    const check = { group: "components", name: "Heavy", path, import: "{ text }", gzip: true };
    const run = async (budget: number) => {
      const checks = limit([check], { components: { Heavy: budget } });
      const config = write(`config-${budget}.mjs`, `export default ${JSON.stringify(checks)};`);
      const command = ["--no-install", "size-limit", "--hide-passed", "--config", config];
      return capture("npx", command, { cwd: root });
    };
    expect(await run(500)).toMatchObject({ code: 0 });
    expect(await run(5)).toMatchObject({ code: 1, output: expect.stringMatching(/limit has exceeded by/) });
  });
});

describe("what of a page reaches a browser", () => {
  write("island.mjs", '"use client";\nexport function Island() {}\n');
  write("other.mjs", '"use client";\nexport function Other() {}\n');
  write("server.mjs", "export function Part() { return null; }\n");
  write("door.mjs", 'export * from "./island.mjs";\nexport * from "./other.mjs";\n');
  const page = (name: string, imports: string, drawn: string) =>
    write(name, `import { createElement } from "react";\n${imports}\nexport default () => ${drawn};\n`);

  test("nothing of a page that a server draws, and data are no script", async () => {
    const data = 'createElement("script", { type: "application/ld+json" }, "{}")';
    const drawn = `createElement("main", null, createElement(Part), ${data})`;
    const path = page("server-page.mjs", 'import { Part } from "./server.mjs";', drawn);
    expect(await clientPart(path)).toEqual({ modules: [], scripts: [] });
  });

  test("the islands it draws, without those that stand behind the same door", async () => {
    const drawn = 'createElement("main", null, createElement(Island), createElement("script", null, "go()"))';
    const path = page("island-page.mjs", 'import { Island } from "./door.mjs";', drawn);
    expect(await clientPart(path)).toEqual({ modules: [join(folder, "island.mjs")], scripts: ["go()"] });
  });
});

test("a door with a star is one for each file, and a closed one is none", () => {
  const exports = {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./parts/closed/*": null,
    "./parts/*": { default: "./dist/parts/*.js" },
    "./package.json": "./package.json",
  };
  write("package.json", JSON.stringify({ name: "planted", exports }));
  for (const name of ["b", "a", "closed/c"]) write(`dist/parts/${name}.js`, "");
  expect(doorFiles(folder)).toEqual([
    ["planted", "dist/index.js"],
    ["planted/parts/a", "dist/parts/a.js"],
    ["planted/parts/b", "dist/parts/b.js"],
  ]);
});

describe("numbers of the READMEs", () => {
  const told = readFileSync(`${root}README.md`, "utf8");
  const weighed = [
    ...["plain", "reading", "photos"].map((name, index) => ({ group: "pages", name, size: index * 1500 })),
    { group: "islands", name: "ContentsSpy", size: 1022 },
    { group: "later", name: "FoundPhotos", size: 5400 },
    { group: "styles", name: "colophon/styles.css", size: 11_949 },
    { group: "components", name: "MetaBar", size: 8500 },
    { group: "components", name: "ImageFigure", size: 14_100 },
  ];
  const table = sizesTable(weighed, "README.md");
  const text = withTable(told, table);

  test("those that were just written have nothing wrong", () => {
    expect(tableProblems(text, table)).toEqual([]);
    expect(looseNumbers(text)).toEqual([]);
  });

  test.each([
    ["a size that grew old", "1.0 kB", "0.9 kB", /`ContentsSpy`: 1\.0 kB, and the table says 0\.9 kB/],
    [
      "a row that is missing",
      /^\| the island .*\n/m,
      "",
      /`ContentsSpy`: 1\.0 kB, and the table says nothing/,
    ],
    ["a row of what is gone", "`ContentsSpy` ", "`Gone` ", /`Gone` is not weighed/],
    ["a table that is gone", "<!-- sizes -->", "", /has no table of sizes/],
    ["a table set in another way", "|--------:|", "|---------|", /written another way/],
  ])("%s is caught", (_, before, after, problem) => {
    const bad = `${text.slice(0, text.indexOf("<!--"))}${text.slice(text.indexOf("<!--")).replace(before, after)}`;
    expect(bad).not.toBe(text);
    expect(tableProblems(bad, table).join("\n")).toMatch(problem);
  });

  test.each([
    "a sheet below 1 kB",
    "loads in 20 ms",
    "1,500 bytes of script",
    "只有 500 字节",
    "a 12kB sheet",
  ])("%j beside the table is caught", (claim) => {
    expect(looseNumbers(`${text}\n${claim}\n`)).toHaveLength(1);
  });

  test.each(["width={1600} height={1067}", "at 320 pixels", "6006/", "React 18.3 and 19", "3 Beispiele"])(
    "%j is no size",
    (words) => {
      expect(looseNumbers(words)).toEqual([]);
    },
  );
});

describe("doors in the READMEs", () => {
  const doors = ["colophon", "colophon/themes", "colophon/themes/manual.css", "colophon/islands/CopyCode"];
  const text =
    "`colophon` and `colophon/themes`, `colophon/themes/gazette.css` and so on: `manual`; `CopyCode`";

  test("each is named, whole or by its end", () => {
    expect(unnamedDoors(text, doors)).toEqual([]);
  });

  test.each(["colophon/markdown", "colophon/locales/sv", "colophon/themes/nocturne.css"])(
    "%s is missed",
    (door) => {
      expect(unnamedDoors(text, [...doors, door])).toEqual([`does not name the door ${door}`]);
    },
  );
});
