import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterEach, expect, test } from "vitest";
import { safeId } from "../../src/model/identifier.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { anyCodeUnits, ensure, oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

test.each([
  ["north-shore", "", "north-shore"],
  ["#north-shore", "", "north-shore"],
  ["north shore\tat dawn", "", "north-shore-at-dawn"],
  ["北岸", "photo-", "photo-北岸"],
  ["photo-3", "photo-", "photo-3"],
  [7, "photo-", "photo-7"],
  ["a\u200Bb\u202Ec", "", "abc"],
  ["cookie", "photo-", "photo-cookie"],
])("%j with the prefix %j is %j", (value, prefix, id) => {
  expect(safeId(value, prefix)).toBe(id);
});

test.each([undefined, null, "", " ", "#", "## ", "\u0000"])("%j is no id", (value) => {
  expect(safeId(value, "photo-")).toBeUndefined();
});

test("a value that is no text is no id", () => {
  for (const value of oddValues()) {
    expect(watchWarnings(() => safeId(value, "photo-")).result).toBeUndefined();
  }
});

test("a prefixed id is the name of nothing a page's script could ask for", () => {
  const { window } = new JSDOM();
  const names = new Set<string>();
  for (
    let object: object | null = window;
    object !== null;
    object = Object.getPrototypeOf(object) as object
  ) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  }
  for (let object: object | null = window.document; object !== null; ) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
    object = Object.getPrototypeOf(object) as object | null;
  }
  expect(names.size).toBeGreaterThan(500);
  for (const name of names) {
    const id = safeId(name, "photo-");
    expect(names.has(id ?? "")).toBe(false);
    expect(id).not.toMatch(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u);
  }
});

test("an id has no spaces, is found by its link, and stays the same when read again", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyCodeUnits, (given) => {
      const id = safeId(given, "photo-");
      if (id === undefined) return;
      ensure(!/\s/.test(id), "it has no spaces");
      ensure(
        decodeURIComponent(new URL(`#${encodeURIComponent(id)}`, "https://a.example").hash) === `#${id}`,
        "found",
      );
      ensure(safeId(id, "photo-") === id, "it stays the same");
    }),
    { numRuns: 2000 },
  );
});
