import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const directive = /^\s*["']use client["']/m;

describe("'use client' opens the islands and nothing else", () => {
  test.each(globSync("src/**/*.{ts,tsx}", { cwd: root }).toSorted())("%s", (file) => {
    expect(directive.test(readFileSync(`${root}${file}`, "utf8"))).toBe(file.startsWith("src/islands/"));
  });
});
