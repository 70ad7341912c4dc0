import * as React from "react";
import { describe, expect, test } from "vitest";
import { useCounter } from "../support/island.fixture.js";

const modules = import.meta.glob([
  "../../src/*.{ts,tsx}",
  "../../src/{content,model,locales,components,counters,markdown}/**/*.{ts,tsx}",
]);

test("React is the build for server components", () => {
  expect(React).not.toHaveProperty("useState");
  expect(React).toHaveProperty("useId");
});

test("a hook with state throws here", () => {
  expect(() => useCounter()).toThrow(TypeError);
});

describe("loads in a server component", () => {
  const files = Object.entries(modules);

  test("every server room has files", () => {
    for (const room of ["content", "model", "locales", "components", "counters", "markdown"]) {
      expect(
        Object.keys(modules).some((file) => file.startsWith(`../../src/${room}/`)),
        room,
      ).toBe(true);
    }
  });

  test.each(files)("%s", async (_, load) => {
    await expect(load()).resolves.toBeTypeOf("object");
  });
});
