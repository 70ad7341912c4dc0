import { expect, test } from "vitest";
import { orderDeclarations } from "../../.scripts/lib/order-declarations.mjs";

test("keeps a shorthand before what refines it, and what refines it before a later shorthand", () => {
  const css =
    ".a{margin:0;color:red;margin-inline:1px;font:inherit;line-height:2}.b{line-height:2;font:inherit}";
  const sorted = orderDeclarations(css);
  expect(sorted.indexOf("margin:0")).toBeLessThan(sorted.indexOf("margin-inline:1px"));
  expect(sorted.indexOf("font:inherit")).toBeLessThan(sorted.indexOf("line-height:2"));
  expect(sorted).toMatch(/\.b\{line-height:2;font:inherit\}/);
});

test("keeps every declaration, in whichever order they stood", () => {
  const declarations = (css: string) =>
    (/\{(.*)\}/.exec(css)?.[1] ?? "").split(";").toSorted((a, b) => a.localeCompare(b));
  const css = ".a{z-index:1;--x:0;display:grid;white-space:nowrap;text-wrap:balance;color:red}";
  expect(declarations(orderDeclarations(css))).toEqual(declarations(css));
});

test("writes once what stood twice in a row, and keeps a fallback before what it stands in for", () => {
  expect(orderDeclarations(".a{color:red;color:red}")).toBe(".a{color:red}");
  expect(orderDeclarations(".a{height:1vh;height:1dvh}")).toBe(".a{height:1vh;height:1dvh}");
});
