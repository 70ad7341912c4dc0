import { describe, expect, test } from "vitest";
import type { ThemeColor, ThemeStyle, ThemeTokens } from "../../../src/themes.js";
import { defineTheme, gazette, inkwash, manual, themeContrast } from "../../../src/themes.js";
import { style, tokens } from "../../../tailwind.config.js";

const themes = [gazette, inkwash, manual];

/** The default theme, as the style sheet is built from it. */
const standard: ThemeTokens = {
  name: "default",
  colors: Object.fromEntries(
    Object.entries(tokens.color).map(([name, [light, dark]]) => [name, { light, dark }]),
  ) as ThemeTokens["colors"],
};

function withColor(color: ThemeColor, scheme: "light" | "dark", value: unknown): ThemeTokens {
  const pair = { ...gazette.colors[color], [scheme]: value };
  return { ...gazette, colors: { ...gazette.colors, [color]: pair } };
}

const withStyle = (values: object): ThemeTokens => ({ ...gazette, style: values as ThemeStyle });

const properties = (css: string) => [...css.matchAll(/^ {2}(--co-[\w-]+):/gm)].map(([, name]) => name);

describe("the themes Colophon comes with", () => {
  test.each([standard, ...themes])("$name can be read by everyone, in both schemes", (theme) => {
    const pairs = themeContrast(theme);
    expect(pairs).toHaveLength(130);
    expect(pairs.filter(({ ratio, required }) => ratio < required)).toEqual([]);
    expect(pairs.filter(({ use }) => use === "text").map(({ required }) => required)).toEqual(
      Array.from({ length: 114 }, () => 4.5),
    );
  });

  test.each([
    ["faces", ["textFace", "headingFace", "labelFace"]],
    ["rhythm", ["leading"]],
    ["rules", ["divider", "headingRule", "headerRule", "quoteRule"]],
    ["ornament", ["ornament", "headingMark", "bullet"]],
  ] as const)("differ in %s, each from each and from the default", (_, keys) => {
    const looks = [standard, ...themes].map((theme) => JSON.stringify(keys.map((key) => theme.style?.[key])));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("the style sheet of a theme", () => {
  test("is custom properties where the theme is marked, or on the root", () => {
    const { name, css, rootCss } = defineTheme(gazette);
    expect(name).toBe("gazette");
    expect(css.startsWith('[data-co-theme="gazette"] {\n')).toBe(true);
    expect(rootCss).toBe(css.replace('[data-co-theme="gazette"]', ":root"));
    expect(css).toContain("  --co-ink-light: oklch(21% 0.008 260);");
    expect(css).toContain("  --co-text-face: var(--co-serif);");
  });

  test("sets only what the default theme sets, which is set again where a theme is marked", () => {
    const all = [
      ...Object.keys(tokens.color).flatMap((name) => [`--co-${name}-light`, `--co-${name}-dark`]),
      ...[...Object.keys(tokens.font), ...Object.keys(tokens.radius), ...Object.keys(style)].map(
        (name) => `--co-${name}`,
      ),
    ];
    const keys = all
      .slice(Object.keys(tokens.color).length * 2)
      .map((name) => name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const whole = withStyle(Object.fromEntries(keys.map((key) => [key, "0"])));
    expect(properties(defineTheme(whole).css).toSorted()).toEqual(all.toSorted());
  });

  test("leaves out what is undefined", () => {
    expect(properties(defineTheme(withStyle({ leading: undefined })).css)).toHaveLength(14);
    expect(properties(defineTheme({ name: "plain", colors: gazette.colors }).css)).toHaveLength(14);
    // Tokens may come from JSON, which writes null for nothing.
    expect(properties(defineTheme({ ...gazette, style: null as unknown as ThemeStyle }).css)).toHaveLength(
      14,
    );
  });

  test("writes a color that no screen shows as the nearest one that all do", () => {
    expect(defineTheme(withColor("seal", "light", "oklch(40% 0.4 264)")).css).toMatch(
      /--co-seal-light: oklch\(40% 0\.2[0-9]+ 264\);/,
    );
  });
});

describe("a theme is refused", () => {
  test.each([
    ["light", "quiet", "oklch(62% 0.008 260)", "quiet on a <mark> on paper is 2.", "lightness of"],
    ["dark", "ink", "oklch(40% 0.006 95)", "ink on an added line of code on raised is 1.", "lightness of"],
    ["light", "seal", "oklch(66% 0.12 262)", "seal on raised is ", "4.5:1"],
    ["dark", "mark", "oklch(32% 0.006 95)", "mark on paper is 1.", "a sign needs 3:1"],
  ] as const)("for text and signs that are hard to tell: %s %s", (scheme, color, value, what, more) => {
    const define = () => defineTheme(withColor(color, scheme, value));
    expect(define).toThrow('[colophon] The theme "gazette" cannot be read by everyone');
    expect(define).toThrow(`${scheme}: ${what}`);
    expect(define).toThrow(more);
  });

  test("with a lightness that would do, which then does", () => {
    const bad = withColor("quiet", "light", "oklch(62% 0.008 260)");
    let message = "";
    try {
      defineTheme(bad);
    } catch (error) {
      message = String(error);
    }
    const enough = [...message.matchAll(/At a lightness of (\d+) %/g)].map(([, percent]) => Number(percent));
    const least = Math.min(...enough);
    expect(defineTheme(withColor("quiet", "light", `oklch(${least}% 0.008 260)`)).css).toContain(`${least}%`);
    expect(() => defineTheme(withColor("quiet", "light", `oklch(${least + 2}% 0.008 260)`))).toThrow();
  });

  test("for callouts and code that its paper does not suit, with one that does", () => {
    const pair = (light: string, dark: string) => ({ light, dark });
    const sepia = (raised: string): ThemeTokens => ({
      ...gazette,
      colors: {
        ...gazette.colors,
        paper: pair("oklch(95% 0.02 85)", gazette.colors.paper.dark),
        raised: pair(raised, gazette.colors.raised.dark),
        quiet: pair("oklch(38% 0.02 70)", gazette.colors.quiet.dark),
      },
    });
    const define = () => defineTheme(sepia("oklch(83% 0.05 85)"));
    expect(define).toThrow("light: warning on a marked line of code on raised is 3.");
    expect(define).toThrow(/light: note on .*At a lightness of 9\d % for raised it has\./);
    expect(define).not.toThrow(/light: (ink|quiet) /);
    expect(() => defineTheme(sepia("oklch(96% 0.01 85)"))).not.toThrow();
  });

  test("unless a tool wants to show it as it is", () => {
    const bad = withColor("quiet", "light", "oklch(90% 0 0)");
    expect(defineTheme(bad, { lowContrast: "allow" }).css).toContain("--co-quiet-light: oklch(90% 0 0)");
  });

  test.each(["", "Gazette", "1st", "a b", 'x"]{}', undefined, null, 7])("for the name %j", (name) => {
    expect(() => defineTheme({ ...gazette, name: name as string })).toThrow("A theme is named");
  });

  test.each(["#333", "oklch(50% 0 0 / 0.5)", undefined, 3, null])("for the color %j", (value) => {
    expect(() => defineTheme(withColor("ink", "dark", value))).toThrow("as its dark ink");
  });

  test("for a color it does not have", () => {
    const { mark: _, ...colors } = gazette.colors;
    expect(() => defineTheme({ ...gazette, colors: colors as ThemeTokens["colors"] })).toThrow(
      "has undefined as its light mark",
    );
  });

  test.each([
    { leading: "1; } body { display: none" },
    { titleSize: "clamp(2rem, 1rem + 3cqi" },
    { radius: "4px !important" },
    { leading: "" },
    { leading: 1 },
  ])("for what is not one value: %j", (values) => {
    expect(() => defineTheme(withStyle(values))).toThrow("That is not one CSS value");
  });

  test.each(["shadow", "constructor", "__proto__x"])("for a property no theme has: %s", (key) => {
    expect(() => defineTheme(withStyle({ [key]: "1" }))).toThrow("which no theme has");
  });

  test("for a color no theme has, which would do nothing", () => {
    const colors = { ...gazette.colors, link: gazette.colors.seal };
    expect(() => defineTheme({ ...gazette, colors })).toThrow('sets "link", which no theme has');
  });
});
