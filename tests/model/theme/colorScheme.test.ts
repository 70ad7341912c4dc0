import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  colorSchemeKey,
  colorSchemeScript,
  colorSchemeScriptHash,
  colorSchemeScriptProps,
} from "../../../src/themes.js";
import { watchWarnings } from "../../support/warnings.js";

/** What the script marks a page with, where storage answers as given. */
function markedBy(localStorage: unknown, prefersDark = false): { theme: unknown; names: string[] } {
  const dataset: Record<string, unknown> = {};
  const style: Record<string, unknown> = {};
  const page = {
    document: { documentElement: { dataset, style } },
    matchMedia: (query: string) => ({ matches: prefersDark && query === "(prefers-color-scheme:dark)" }),
  };
  const before = Object.keys(page);
  Object.defineProperty(page, "localStorage", {
    get: () => (typeof localStorage === "function" ? localStorage() : localStorage),
  });
  runInNewContext(colorSchemeScript, page);
  expect(style).toEqual({ colorScheme: dataset["theme"] });
  return { theme: dataset["theme"], names: Object.keys(page).filter((name) => !before.includes(name)) };
}

const holding = (value: unknown) => ({ getItem: (key: string) => (key === colorSchemeKey ? value : null) });

describe("the no-flash script", () => {
  test("has the SHA-256 that a policy names", () => {
    const hash = createHash("sha256").update(colorSchemeScript).digest("base64");
    expect(colorSchemeScriptHash).toBe(`sha256-${hash}`);
  });

  test.each(["light", "dark"])("marks the page with what was chosen: %s", (scheme) => {
    expect(markedBy(holding(scheme), scheme === "light").theme).toBe(scheme);
  });

  test.each([
    ["nothing was chosen", holding(null)],
    ["storage holds a word of another program", holding('{"mode":"dark"}')],
    [
      "storage throws when it is touched",
      () => {
        throw new Error("SecurityError");
      },
    ],
    ["storage is null", null],
    ["storage is missing", undefined],
    [
      "storage throws when it is read",
      {
        getItem: () => {
          throw new Error("NS_ERROR_FILE_CORRUPTED");
        },
      },
    ],
  ])("follows the system where %s", (_, storage) => {
    expect(markedBy(storage).theme).toBe("light");
    expect(markedBy(storage, true).theme).toBe("dark");
  });

  test("marks nothing but light and dark, whatever storage holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), fc.boolean(), (value, prefersDark) => {
        const expected = value === "light" || value === "dark" ? value : prefersDark ? "dark" : "light";
        expect(markedBy(holding(value), prefersDark).theme).toBe(expected);
      }),
    );
  });

  test("leaves no name behind, and cannot end the element it stands in", () => {
    expect(markedBy(holding("dark")).names).toEqual([]);
    expect(colorSchemeScript).not.toMatch(/<|-->|\n/);
  });
});

describe("its props for React", () => {
  test("hold the script, and the nonce where there is one", () => {
    const shared = { dangerouslySetInnerHTML: { __html: colorSchemeScript }, suppressHydrationWarning: true };
    expect(colorSchemeScriptProps()).toEqual(shared);
    expect(colorSchemeScriptProps("r4nd0m+/=")).toEqual({ ...shared, nonce: "r4nd0m+/=" });
  });

  test.each(["", "nonce value", '"><script>', 5, null])("leave out the nonce %j, and say so", (nonce) => {
    const { result, warnings } = watchWarnings(() => colorSchemeScriptProps(nonce as string));
    expect(result).not.toHaveProperty("nonce");
    expect(warnings).toEqual([expect.stringContaining("The nonce")]);
  });
});
