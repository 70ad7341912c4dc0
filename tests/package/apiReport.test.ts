import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiProblems } from "../../.scripts/lib/apiProblems.mjs";

const declared = `/** Draws a note. */
export declare function note(text: string): string;
`;
const doors = { index: "index" };
const folder = `${mkdtempSync(join(tmpdir(), "colophon-api-"))}/`;
afterAll(() => rmSync(folder, { recursive: true }));

function declare(text: string): void {
  writeFileSync(join(folder, "dist/index.d.ts"), text);
}

// A package whose interface is on record.
beforeAll(() => {
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "planted", version: "1.0.0" }));
  declare(declared);
  apiProblems(folder, doors, { accept: true });
});

test("an interface as it is on record has nothing wrong", () => {
  declare(declared);
  expect(apiProblems(folder, doors)).toEqual([]);
});

test.each([
  ["a parameter of another type", declared.replace("text: string", "text: string | number")],
  ["an export that is gone", "export {};\n"],
  ["a new export", `${declared}/** Draws two. */\nexport declare function notes(): string;\n`],
])("%s is caught", (_, text) => {
  declare(text);
  expect(apiProblems(folder, doors)).toEqual([
    expect.stringMatching(/^The public interface of index changed/),
  ]);
});

test("an export without a docstring is caught, also where its change is meant", () => {
  declare("export declare function note(text: string): string;\n");
  expect(apiProblems(folder, doors, { accept: true })).toEqual([
    expect.stringMatching(/^index: no docstring: .*note/),
  ]);
});
