import { expect, test } from "vitest";
import { process, toHtml } from "./pipeline.js";

test.each([
  ["# One\n\n## Two\n\n# Three", ["h2", "h3", "h2"]],
  ["## One\n\n### Two", ["h2", "h3"]],
  ["# One\n\n###### Six", ["h2", "h6"]],
  ["Setext\n===\n\nSecond\n---", ["h2", "h3"]],
])("the page's one h1 is the title: %j", (markdown, names) => {
  const { tree, data } = process(markdown);
  const drawn = Array.from(toHtml(tree).matchAll(/<(h\d)/g), ([, name]) => name);
  expect(drawn).toEqual(names);
  expect(data.headings.map(({ depth }) => `h${depth}`)).toEqual(names);
});

test("the heading of the footnotes stays where GFM puts it", () => {
  const { tree } = process("# One[^1]\n\n[^1]: Note");
  expect(toHtml(tree)).toContain('<h2 class="sr-only" id="footnote-label">');
});
