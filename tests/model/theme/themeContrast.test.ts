import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineTheme, gazette, inkwash, type ThemeTokens, themeContrast } from "../../../src/themes.js";
import { tints, tones, underlineShare } from "../../../src/content/tones.js";

// Spread evenly: of all doubles, most are nearly 0.
const numbers = (max: number) => fc.nat(1e9).map((part) => (part / 1e9) * max);
const colors = fc.tuple(numbers(1), numbers(0.3), numbers(360)).map(([l, c, h]) => `oklch(${l} ${c} ${h})`);

/** A theme of the colors that the style sheet of another one has. */
function written(theme: ThemeTokens): ThemeTokens {
  const { css } = defineTheme(theme, { lowContrast: "allow" });
  const color = (name: string, scheme: string) => new RegExp(`--co-${name}-${scheme}: (.*);`).exec(css)?.[1];
  const pairs = Object.keys(theme.colors).map((name) => [
    name,
    { light: color(name, "light"), dark: color(name, "dark") },
  ]);
  return { name: theme.name, colors: Object.fromEntries(pairs) };
}

describe("the contrast of a theme", () => {
  test("is that of the colors its style sheet has, whatever digits and chroma they were given in", () => {
    fc.assert(
      fc.property(colors, colors, (ink, paper) => {
        const both = (color: string) => ({ light: color, dark: color });
        const theme = { ...gazette, colors: { ...gazette.colors, ink: both(ink), paper: both(paper) } };
        expect(themeContrast(theme)).toEqual(themeContrast(written(theme)));
      }),
    );
  });

  test("is asked of the mark on the page, where the license footer stands, and on nothing else", () => {
    const marks = themeContrast(gazette).filter(({ color }) => color === "mark");
    expect(marks.map(({ on, scheme }) => [on, scheme])).toEqual([
      ["paper", "light"],
      ["paper", "dark"],
    ]);
    const mark = { ...inkwash.colors.mark, light: "oklch(65% 0.15 30)" };
    expect(() => defineTheme({ ...inkwash, colors: { ...inkwash.colors, mark } })).not.toThrow();
  });
});

describe("what all themes share is as the style sheet has it:", () => {
  const read = (name: string) => readFileSync(`src/styles/${name}.css`, "utf8");
  const [callout, code, elements, links] = ["callout", "code", "elements", "links"].map(read) as [
    string,
    string,
    string,
    string,
  ];

  test.each(Object.entries(tones))("the tone %s, wherever it is", (name, { light, dark }) => {
    const uses = [...(callout + code).matchAll(new RegExp(`var\\(--co-${name}, (.*)\\);`, "g"))];
    expect(uses).toHaveLength({ tip: 3 }[name] ?? 2);
    expect(new Set(uses.map(([, written]) => written))).toEqual(new Set([`light-dark(${light}, ${dark})`]));
  });

  test("how much of a color tints a line, a mark, and the line under a link", () => {
    const lines = /color-mix\(in oklab, var\(--co-_tone, var\(--co-quiet\)\) (\d+)%, var\(--co-raised\)\)/;
    for (const tint of ["marked", "added", "removed"] as const) {
      expect(tints[tint].share).toBe(Number(lines.exec(code)?.[1]) / 100);
    }
    expect(tints.marked.of).toBe("quiet");
    for (const tint of ["added", "removed"] as const) {
      expect(code).toMatch(
        new RegExp(`data-change="${tint}"\\]\\) \\{\\s*--co-_tone: var\\(--co-${tints[tint].of},`),
      );
    }
    const { of, share } = tints.highlight;
    expect(elements).toContain(`color-mix(in oklab, var(--co-${of}) ${share * 100}%, var(--co-paper))`);
    expect(links).toContain(`color-mix(in oklab, var(--co-seal) ${underlineShare * 100}%, transparent)`);
  });
});
