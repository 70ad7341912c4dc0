import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { themeStyles } from "../../../src/model/theme/themeProperties.js";
import { defineTheme, gazette, inkwash, manual } from "../../../src/themes.js";
import { ColorTable, SpaceTable, StyleTable } from "../../../stories/docs/themeTables.tsx";
import { style, tokens } from "../../../tailwind.config.js";

const more = [gazette, manual, inkwash];

/** The cells of each row of a table by the property it begins with. */
function rowsOf(name: RegExp): Map<string, string[]> {
  const [, ...rows] = within(screen.getByRole("table", { name })).getAllByRole("row");
  return new Map(
    rows.map((row) => [
      within(row).getByRole("rowheader").textContent,
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ]),
  );
}

describe("the documentation of themes", () => {
  test("shows every color of every theme, light and dark, and what it is for", () => {
    render(<ColorTable />);
    const rows = rowsOf(/^Colors/);
    expect(rows.size).toBe(Object.keys(tokens.color).length);
    for (const [color, [light, dark]] of Object.entries(tokens.color)) {
      const [purpose, standard, ...others] = rows.get(`--co-${color}`) ?? [];
      expect(purpose).not.toBe("");
      expect(standard).toBe(`${light}${dark}`);
      const written = more.map(({ colors }) => Object.values(colors[color as keyof typeof colors]).join(""));
      expect(others).toEqual(written);
    }
  });

  test("shows every value that a theme sets, and the default of every other", () => {
    render(<StyleTable />);
    const rows = rowsOf(/^Faces/);
    const defaults: Record<string, string> = { ...tokens.font, ...tokens.radius, ...style };
    expect(new Set(rows.keys())).toEqual(new Set(Object.values(themeStyles)));
    for (const [token, value] of Object.entries(defaults)) {
      const [purpose, standard] = rows.get(`--co-${token}`) ?? [];
      expect([purpose === "", standard]).toEqual([false, value]);
    }
    more.forEach((theme, index) => {
      const { css } = defineTheme(theme);
      for (const [property, cells] of rows) {
        const shown = cells[index + 2] ?? "";
        expect(css.includes(`${property}: ${shown};`)).toBe(shown !== "");
      }
    });
  });

  test("shows the distances of a site", () => {
    render(<SpaceTable />);
    const values = [...rowsOf(/^Distances/)].map(([property, [, value]]) => [property, value]);
    expect(values).toEqual(Object.entries(tokens.space).map(([token, value]) => [`--co-${token}`, value]));
  });
});
