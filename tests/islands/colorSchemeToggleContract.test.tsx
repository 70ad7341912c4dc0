import { vi } from "vitest";
import { ColorSchemeToggle, type ColorSchemeToggleProps } from "../../src/islands/ColorSchemeToggle.js";
import { en } from "../../src/locales/en.js";
import { colorSchemeToggleWords } from "../../src/model.js";
import { describeContract } from "../support/contract.js";

// The moment before it is known what was chosen, in which the browser draws what the server drew.
vi.mock("../../src/islands/parts/chosenScheme.js", () => ({
  chosenScheme: () => undefined,
  watchScheme: () => () => {},
}));

describeContract("ColorSchemeToggle", {
  Component: ColorSchemeToggle,
  props: colorSchemeToggleWords(en) satisfies ColorSchemeToggleProps,
  tag: "fieldset",
  className: "co-scheme",
});
