import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { fillLabel, labelParts, withOneStop } from "../../src/model/label.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

describe("fillLabel", () => {
  test("fills every name it has a value for", () => {
    expect(fillLabel("{count} of {count}, {size}", { count: "3", size: "4 MB" })).toBe("3 of 3, 4 MB");
  });

  test("keeps braces it has no value for", () => {
    const template = "{other} {} { count } {toString} {__proto__} {a-b} {count";
    expect(fillLabel(template, { count: "3" })).toBe(template);
  });

  test("takes values as they are", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("$&", "$1", "$$", "$`", "{count}", "{size}", "\\"),
        (text, odd) => {
          const value = `${text}${odd}`;
          expect(fillLabel("a {count} b", { count: value, size: "no" })).toBe(`a ${value} b`);
        },
      ),
    );
  });

  test("draws a label that is no text empty and says so", () => {
    const { result, warnings } = watchWarnings(() => fillLabel(undefined as unknown as string, {}));
    expect(result).toBe("");
    expect(warnings).toEqual([expect.stringContaining("A label is undefined")]);
  });
});

describe("withOneStop", () => {
  test.each([
    ["By {name}.", { name: "Acme Inc." }, en, "By {name}"],
    ["By {name}.", { name: "Acme" }, en, "By {name}."],
    ["By {name}.", { name: undefined }, en, "By {name}."],
    ["By {name}.", {}, en, "By {name}."],
    ["By {toString}.", {}, en, "By {toString}."],
    ["{work}. By {name}.", { work: "No.", name: "Co." }, en, "{work} By {name}"],
    ["{name} wrote it.", { name: "Acme Inc." }, en, "{name} wrote it."],
    ["首发于{name}。", { name: "モーニング娘。" }, zhHans, "首发于{name}"],
    ["首发于{name}。", { name: "Acme Inc." }, zhHans, "首发于{name}。"],
    ["By {name}.", { name: "شركة م.م." }, en, "By {name}."],
    ["لدى {name}.", { name: "شركة م.م." }, ar, "لدى {name}"],
    ["لدى {name}.", { name: "“7” Acme Inc." }, ar, "لدى {name}."],
  ])("%s with %j", (template, values, locale, expected) => {
    expect(withOneStop(template, values, locale)).toBe(expected);
  });

  test("takes a stop away where two would meet, and nothing else", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ".", " ", "$&", "{b}") });
    fc.assert(
      fc.property(text, text, (around, value) => {
        const template = `${around}{name}${around}`;
        const filled = template.split("{name}").join(value);
        const meets = value.endsWith(".") && around.startsWith(".");
        const kept = meets ? `${around}${value}${around.slice(1)}` : filled;
        expect(withOneStop(template, { name: value }, en).split("{name}").join(value)).toBe(kept);
      }),
    );
  });
});

describe("labelParts", () => {
  test("splits a label at its braces", () => {
    expect(labelParts("By {authors}")).toEqual([{ text: "By " }, { name: "authors" }]);
    expect(labelParts("{a}{b} {c-d}")).toEqual([{ name: "a" }, { name: "b" }, { text: " {c-d}" }]);
    expect(labelParts("")).toEqual([]);
  });

  test("puts together what fillLabel gives", () => {
    const labels = [en, zhHans, ar].flatMap(({ labels }) =>
      Object.values(labels).flatMap((label): string[] =>
        typeof label === "string" ? [label] : Object.values<string>(label),
      ),
    );
    const names = new Set(
      labels.flatMap((label) => Array.from(label.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "")),
    );
    const values = Object.fromEntries(Array.from(names, (name, index) => [name, String(index)]));
    for (const label of labels) {
      const joined = labelParts(label)
        .map((part) => ("text" in part ? part.text : values[part.name]))
        .join("");
      expect(joined).toBe(fillLabel(label, values));
      expect(joined).not.toMatch(/[{}]/);
    }
  });
});
