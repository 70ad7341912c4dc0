/** Where Tailwind looks for each group of tokens: the key of a version 3 theme, the namespace of a version 4 theme. */
const places = {
  color: { key: "colors", namespace: "color" },
  font: { key: "fontFamily", namespace: "font" },
  space: { key: "spacing", namespace: "spacing" },
  radius: { key: "borderRadius", namespace: "radius" },
};

const entriesOf = (tokens) =>
  Object.entries(places).map(([group, place]) => [place, Object.keys(tokens[group])]);

/** The tokens as a theme of Tailwind 4: `text-co-quiet`, `font-co-serif`. They stay the custom properties they are. */
export function tailwindTheme(tokens) {
  const lines = entriesOf(tokens).flatMap(([{ namespace }, names]) =>
    names.map((name) => `  --${namespace}-co-${name}: var(--co-${name});`),
  );
  return `@theme inline {\n${lines.join("\n")}\n}\n`;
}

/** The tokens as a preset of Tailwind 3, under the same names. */
export function tailwindPreset(tokens) {
  const extend = Object.fromEntries(
    entriesOf(tokens).map(([{ key }, names]) => [
      key,
      Object.fromEntries(names.map((name) => [`co-${name}`, `var(--co-${name})`])),
    ]),
  );
  const preset = JSON.stringify({ content: [], theme: { extend } }, null, 2);
  return {
    code: `/** Colophon's tokens as a Tailwind 3 preset. */\nexport default ${preset};\n`,
    types: `/** Colophon's tokens as a Tailwind 3 preset. */
declare const preset: {
  content: never[];
  theme: { extend: Record<"colors" | "fontFamily" | "spacing" | "borderRadius", Record<string, string>> };
};
export default preset;
`,
  };
}
