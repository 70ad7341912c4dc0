import type { ReactElement, ReactNode } from "react";
import "./numbers.css";
import { type ThemeColor, themeContrast, type ThemeStyle } from "../../src/themes.ts";
import { style, tokens } from "../../tailwind.config.js";
import { allThemes } from "../support/themes.ts";
import { colorPurposes, spacePurposes, stylePurposes } from "./themePurposes.ts";

function Table({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: string[];
  rows: [name: string, ...cells: ReactNode[]][];
}): ReactElement {
  return (
    <div className="numbers-scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code className="numbers-unbroken">{name}</code>
              </th>
              {cells.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const names = allThemes.map(({ name }) => name);

function Swatch({ color }: { color: string }): ReactElement {
  return (
    <span className="numbers-unbroken">
      <span
        style={{
          display: "inline-block",
          inlineSize: "1.1em",
          blockSize: "1.1em",
          marginInlineEnd: "0.4em",
          border: "1px solid #8888",
          verticalAlign: "-0.2em",
          background: color,
        }}
      />
      {color}
    </span>
  );
}

/** Every color of every theme, as the code has it. */
export function ColorTable(): ReactElement {
  return (
    <Table
      caption="Colors, light above dark"
      head={["Property", "What it is for", ...names]}
      rows={(Object.keys(tokens.color) as ThemeColor[]).map((color) => [
        `--co-${color}`,
        colorPurposes[color],
        ...allThemes.map(({ name, colors }) => {
          const { light, dark } = colors[color];
          return (
            <span key={name}>
              <Swatch color={light} />
              <br />
              <Swatch color={dark} />
            </span>
          );
        }),
      ])}
    />
  );
}

const keyOf = (token: string) =>
  token.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof ThemeStyle;

/** Every other token: the default, and what the themes set instead. */
export function StyleTable(): ReactElement {
  const defaults: Record<string, string> = { ...tokens.font, ...tokens.radius, ...style };
  return (
    <Table
      caption="Faces, rhythm and ornament. An empty cell is as the default"
      head={["Property", "What it is for", ...names]}
      rows={Object.entries(defaults).map(([token, value]) => [
        `--co-${token}`,
        stylePurposes[keyOf(token)],
        ...allThemes.map(({ style: own = {} }, index) => (index === 0 ? value : (own[keyOf(token)] ?? ""))),
      ])}
    />
  );
}

/** The tokens that no theme changes. */
export function SpaceTable(): ReactElement {
  return (
    <Table
      caption="Distances of a site, which no theme changes"
      head={["Property", "What it is for", "Value"]}
      rows={Object.entries(tokens.space).map(([token, value]) => [
        `--co-${token}`,
        spacePurposes[token as keyof typeof tokens.space],
        value,
      ])}
    />
  );
}

/** The weakest pair of each kind, computed as this page is drawn. */
export function ContrastTable(): ReactElement {
  return (
    <Table
      caption="The least contrast of each kind, computed as this page is drawn"
      head={["Theme", "Text, light", "Text, dark", "Signs, light", "Signs, dark"]}
      rows={allThemes.map((theme) => {
        const pairs = themeContrast(theme);
        const least = (use: string, scheme: string) => {
          const [weakest] = pairs
            .filter((pair) => pair.use === use && pair.scheme === scheme)
            .toSorted((a, b) => a.ratio - b.ratio);
          if (weakest === undefined) return undefined;
          const { ratio, color, on, tint } = weakest;
          return `${ratio.toFixed(2)}, ${color} on ${on}${tint === undefined ? "" : ` (${tint})`}`;
        };
        return [
          theme.name,
          least("text", "light"),
          least("text", "dark"),
          least("sign", "light"),
          least("sign", "dark"),
        ];
      })}
    />
  );
}
