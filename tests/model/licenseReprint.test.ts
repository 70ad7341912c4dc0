import { afterEach, expect, test } from "vitest";
import { resolveLicense } from "../../src/model/license.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

afterEach(forgetWarnings);

const source = { name: "Harbor Notes", url: "https://harbor.example/tides" };

test("a reprint names its source, and the terms of the original", () => {
  const original = resolveLicense("CC BY 4.0");
  const resolved = resolveLicense({ reprint: source, license: "CC BY 4.0" });
  expect(resolved).toEqual({
    kind: "reprint",
    shortName: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    source,
    license: original,
  });
  expect(resolveLicense(resolved)).toEqual(resolved);
});

test.each([
  [{ name: "Harbor Notes" }, "Harbor Notes", undefined],
  ["Harbor Notes", "Harbor Notes", undefined],
  ["https://harbor.example/tides/", "harbor.example/tides", "https://harbor.example/tides/"],
  [{ url: "https://harbor.example/tides" }, "harbor.example/tides", "https://harbor.example/tides"],
])("a reprint of %j without terms grants nothing", (reprint, name, url) => {
  const resolved = resolveLicense({ reprint });
  expect(resolved).toEqual({ kind: "reprint", shortName: name, source: { name, url } });
  expect(resolved?.url).toBeUndefined();
});

test("the terms of the original may be reserved, one's own or unknown", () => {
  const terms = (license: unknown) => resolveLicense({ reprint: "Harbor Notes", license })?.license;
  expect(terms("reserved")).toEqual({ kind: "reserved", shortName: "" });
  expect(terms({ name: "House terms", url: "/terms" })?.url).toBe("/terms");
  expect(terms("ask me")).toEqual({ kind: "unknown", shortName: "ask me" });
  expect(terms(false)).toBeUndefined();
});

test("terms without a source still hold, with a warning", () => {
  const { result, warnings } = watchWarnings(() => resolveLicense({ reprint: {}, license: "CC BY 4.0" }));
  expect(result).toEqual(resolveLicense("CC BY 4.0"));
  expect(warnings).toHaveLength(1);
});

test("an unsafe address of a source is no link, and its name stays", () => {
  const { result, warnings } = watchWarnings(() =>
    resolveLicense({ reprint: { name: "Harbor Notes", url: "javascript:1" } }),
  );
  expect(result?.source).toEqual({ name: "Harbor Notes" });
  expect(warnings).toHaveLength(1);
});

test.each([
  [{ url: "javascript:1" }],
  [{ url: "mailto:ines@harbor.example" }],
  ["https://ines@harbor.example/"],
  [{}],
  [7],
])("a source %j that names nothing is reported once", (reprint) => {
  const { result, warnings } = watchWarnings(() => resolveLicense({ reprint }));
  expect(result).toBeUndefined();
  expect(warnings).toHaveLength(1);
});

test("a reprint within a reprint is not followed, even in a circle", () => {
  const circle: { reprint: string; license?: unknown } = { reprint: "Harbor Notes" };
  circle.license = circle;
  const { result, warnings } = watchWarnings(() => resolveLicense(circle));
  expect(result).toEqual({
    kind: "reprint",
    shortName: "Harbor Notes",
    source: { name: "Harbor Notes" },
  });
  expect(warnings).toHaveLength(1);
});
