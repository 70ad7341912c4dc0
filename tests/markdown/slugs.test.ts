import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { createSlugger, slugOf } from "../../src/markdown/slugs.js";

describe("slugOf", () => {
  test.each([
    ["Tides and Moons", "tides-and-moons"],
    ["潮汐与月相", "潮汐与月相"],
    ["第 3 章:出海", "第-3-章出海"],
    ["C++ & Rust, 2024!", "c--rust-2024"],
    ["snake_case-and-kebab", "snake_case-and-kebab"],
    ["Größe ÉTÉ", "größe-été"],
    ["المدّ والجزر", "المدّ-والجزر"],
    ["한국어 제목", "한국어-제목"],
    ["हिन्दी", "हिन्दी"],
    ["e\u0301te\u0301", "été"],
    ["<script>alert(1)</script>", "scriptalert1script"],
    ["\u202Eevil\u0000 \uD800x", "evil-x"],
    ["2024", "2024"],
  ])("%s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test.each(["", "!!!", "🎉", " — ", "___", "\u200B"])("a text without letters: %j", (text) => {
    expect(slugOf(text)).toBe("section");
  });

  test.each([
    ["Name", "section-name"],
    ["Location", "section-location"],
    ["constructor", "section-constructor"],
    ["__proto__", "section-__proto__"],
    ["onload", "section-onload"],
    ["Introduction", "introduction"],
    ["One", "one"],
  ])("no property of window is hidden: %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test("none of the properties that another browser has", () => {
    const { window } = new JSDOM("");
    const names = new Set<string>();
    for (const start of [window, window.document]) {
      for (
        let object: object | null = start;
        object !== null;
        object = Object.getPrototypeOf(object) as object | null
      ) {
        for (const name of Object.getOwnPropertyNames(object)) names.add(name);
      }
    }
    expect(names.size).toBeGreaterThan(500);
    // What starts with an underscore is a secret of this implementation.
    expect([...names].filter((name) => names.has(slugOf(name)) && !name.startsWith("_"))).toEqual([]);
  });

  test("is a fragment without spaces, and a slug of itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}\p{Pc}-]+$/u);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe("createSlugger", () => {
  test("numbers what comes again, around what is taken", () => {
    const slug = createSlugger(["tides-1"]);
    expect(["Tides", "Tides", "Tides", "Tides 2", "tides"].map(slug)).toEqual([
      "tides",
      "tides-2",
      "tides-3",
      "tides-2-1",
      "tides-4",
    ]);
  });

  test("never gives a slug twice, nor one that is taken", () => {
    const texts = fc.array(
      fc.constantFrom("a", "A", "a 1", "a 1 1", "a-2", "!", "section", "name", "section name"),
    );
    fc.assert(
      fc.property(texts, texts, (taken, wanted) => {
        const slugs = wanted.map(createSlugger(taken));
        expect(new Set([...taken, ...slugs]).size).toBe(new Set(taken).size + slugs.length);
      }),
    );
  });
});
