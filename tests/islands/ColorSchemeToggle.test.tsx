import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ColorSchemeToggle } from "../../src/islands/ColorSchemeToggle.js";
import {
  colorSchemeToggleAttributes,
  colorSchemeToggleClasses,
} from "../../src/islands/parts/colorSchemeToggle.contract.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { colorSchemeToggleWords } from "../../src/model.js";
import { renderStatic } from "../support/render.js";

// jsdom prefers nothing.
vi.stubGlobal("matchMedia", () => ({
  matches: false,
  addEventListener() {},
  removeEventListener() {},
}));

test("the contract names what is drawn", () => {
  const { container } = render(<ColorSchemeToggle {...colorSchemeToggleWords(en)} />);
  for (const name of Object.values(colorSchemeToggleClasses)) {
    expect(container.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(colorSchemeToggleAttributes)) {
    expect(container.firstChild).toHaveAttribute(name);
  }
});

test("is a group of three radio buttons, in the words of the catalog", () => {
  render(<ColorSchemeToggle {...colorSchemeToggleWords(zhHans)} />);
  expect(screen.getByRole("group", { name: "配色" })).toHaveAttribute("lang", "zh-Hans");
  const radios = screen.getAllByRole("radio");
  expect(radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    "浅色",
    "深色",
    "跟随系统",
  ]);
  expect(screen.getByRole("radio", { name: "跟随系统" })).toBeChecked();
});

test("two toggles of a page are two groups", () => {
  render(
    <>
      <ColorSchemeToggle {...colorSchemeToggleWords(en)} />
      <ColorSchemeToggle {...colorSchemeToggleWords(en)} />
    </>,
  );
  const names = screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).name);
  expect(new Set(names).size).toBe(2);
  expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(2);
});

test("the server says no choice, since it knows none", () => {
  const page = renderStatic(<ColorSchemeToggle {...colorSchemeToggleWords(en)} />);
  expect(page.querySelectorAll("[checked]")).toHaveLength(0);
  expect(page.firstChild).toHaveAttribute("data-state", "idle");
  expect(page.innerHTML).not.toMatch(/ (?:style|name)=/);
});
