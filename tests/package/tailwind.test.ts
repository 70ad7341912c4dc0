import { compile } from "@tailwindcss/node";
import { expect, test } from "vitest";
import { tailwindPreset, tailwindTheme } from "../../.scripts/lib/tailwind-doors.mjs";
import { tokens } from "../../tailwind.config.js";

/** Utilities for one token of each group, and what they set. */
const utilities = [
  ["text-co-quiet", "color: var(--co-quiet)"],
  ["font-co-serif", "font-family: var(--co-serif)"],
  ["p-co-gutter", "padding: var(--co-gutter)"],
  ["rounded-co-radius", "border-radius: var(--co-radius)"],
] as const;

const classes = utilities.map(([utility]) => utility);

async function compiled(css: string): Promise<string> {
  const compiler = await compile(`${css}\n@tailwind utilities;`, {
    base: process.cwd(),
    onDependency() {},
  });
  return compiler.build([...classes]);
}

test("a Tailwind 4 site writes our tokens as utilities", async () => {
  const css = await compiled(tailwindTheme(tokens));
  for (const [, declaration] of utilities) expect(css).toContain(declaration);
});

test("a Tailwind 3 preset names the same tokens", () => {
  const { code } = tailwindPreset(tokens);
  const preset = JSON.parse(code.slice(code.indexOf("{"), code.lastIndexOf("}") + 1)) as {
    theme: { extend: Record<string, Record<string, string>> };
  };
  expect(preset.theme.extend).toMatchObject({
    colors: { "co-quiet": "var(--co-quiet)" },
    fontFamily: { "co-serif": "var(--co-serif)" },
    spacing: { "co-gutter": "var(--co-gutter)" },
    borderRadius: { "co-radius": "var(--co-radius)" },
  });
  const names = Object.values(preset.theme.extend).flatMap((group) => Object.keys(group));
  expect(names.toSorted()).toEqual(
    Object.values(tokens)
      .flatMap((group) => Object.keys(group).map((name) => `co-${name}`))
      .toSorted(),
  );
});
