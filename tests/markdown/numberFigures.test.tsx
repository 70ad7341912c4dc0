import { within } from "@testing-library/react";
import type { Element } from "hast";
import { expect, test } from "vitest";
import type { RehypeColophonOptions } from "../../src/markdown/rehype.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, process, run, toReact } from "./pipeline.js";

const size = { width: 1600, height: 1067 };
const images: RehypeColophonOptions["images"] = {
  "tea.jpg": { ...size, src: "/_/tea-1f.jpg", id: "tea" },
  "cup.jpg": size,
  "pot.jpg": size,
  "海.jpg": size,
};

function draw(markdown: string, options: RehypeColophonOptions = {}): HTMLElement {
  return renderStatic(toReact(process(markdown, { images, numberFigures: true, ...options }).tree));
}

const captions = (page: HTMLElement) =>
  [...page.querySelectorAll("figcaption")].map((caption) => caption.textContent);

test("figures with a caption are numbered in the order of the text, whatever they stand in", () => {
  const page = draw(
    '> ![Tea](tea.jpg "First")\n\n![Cup](cup.jpg)\n\n- a\n\n  ![Pot](pot.jpg "Second")\n\n![海](海.jpg "Third")',
  );
  expect(captions(page)).toEqual(["Figure\u00a01 First", "Figure\u00a02 Second", "Figure\u00a03 Third"]);
});

test("a link without words becomes the name of the figure, and the figure leads back to the first", () => {
  const page = draw('See [](tea.jpg), then [](#tea).\n\n![Tea](tea.jpg "First")\n\n[again](#tea)');
  const [first, second, again] = within(page).getAllByRole("link", { name: /^(?:Figure.1|again)$/ });
  expect([first, second, again].map((link) => link?.getAttribute("href"))).toEqual(["#tea", "#tea", "#tea"]);
  expect(first?.textContent).toBe("Figure\u00a01");
  const back = within(page).getByRole("link", { name: "Figure\u00a01, back to the text" });
  expect(page.querySelector(back.getAttribute("href") ?? "")).toBe(first);
  expect(page.querySelector("#tea")).toBe(within(page).getByRole("figure"));
});

test("a figure that the text refers to has a number and an id, caption or not, in any script", () => {
  const page = draw("![海](海.jpg)\n\n[](海.jpg)", { locale: zhHans });
  expect(captions(page)).toEqual(["图\u00a01"]);
  expect(within(page).getByRole("link", { name: "图\u00a01" })).toHaveAttribute("href", "#figure-1");
  expect(within(page).getByRole("figure")).toHaveAttribute("id", "figure-1");
});

test("no id stands twice, also where the text has it already", () => {
  const page = draw('# Figure 1\n\n[](cup.jpg)\n\n![Cup](cup.jpg)\n\n![Cup](cup.jpg "Again")');
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(captions(page)).toEqual(["Figure\u00a01", "Figure\u00a02 Again"]);
});

test("no id is that of another element, whatever made it", () => {
  const tree = parse("Marked\n\n[](cup.jpg)\n\n![Cup](cup.jpg)");
  Object.assign((tree.children[0] as Element).properties, { id: "figure-1" });
  const page = renderStatic(toReact(run(tree, { images, numberFigures: true }).tree));
  const link = within(page).getByRole("link", { name: "Figure\u00a01" });
  expect(page.querySelector(link.getAttribute("href") ?? "")).toBe(within(page).getByRole("figure"));
});

test("no id is one that a picture brings or the text has for another reference", () => {
  const known = { "cup.jpg": { ...size, id: "figure-2" }, "pot.jpg": size };
  const tree = parse("Marked\n\n[](cup.jpg) [](pot.jpg)\n\n![Cup](cup.jpg)\n\n![Pot](pot.jpg)");
  Object.assign((tree.children[0] as Element).properties, { id: "reference-figure-2" });
  const page = renderStatic(toReact(run(tree, { images: known, numberFigures: true }).tree));
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const figures = within(page).getAllByRole("figure");
  for (const [index, name] of ["Figure\u00a01", "Figure\u00a02"].entries()) {
    const link = within(page).getByRole("link", { name });
    expect(page.querySelector(link.getAttribute("href") ?? "")).toBe(figures[index]);
    const back = within(page).getByRole("link", { name: `${name}, back to the text` });
    expect(page.querySelector(back.getAttribute("href") ?? "")).toBe(link);
  }
});

test.each(["teaa.jpg", "#teaa", "./cup.jpg", "pot.jpg"])(
  "a link without words that leads to no figure says so: %s",
  (target) => {
    const text = `[](${target})\n\n![Tea](tea.jpg "First")\n\n- ![Pot](pot.jpg)`;
    const { result, warnings } = watchWarnings(() => draw(text));
    expect(warnings).toEqual([expect.stringContaining(`"${target}"`)]);
    expect(captions(result)).toEqual(["Figure\u00a01 First"]);
  },
);

test("an anchor, a link with a name and one round a picture are no references that fail", () => {
  const tree = parse("[](/a) [](/b) [![Cup](cup.jpg)](/c)");
  const [named, anchor] = (tree.children[0] as Element).children.filter(({ type }) => type === "element");
  Object.assign((named as Element).properties, { ariaLabel: "Home" });
  Object.assign((anchor as Element).properties, { href: undefined, id: "here" });
  const options = { images, numberFigures: true };
  expect(watchWarnings(() => run(tree, options)).warnings).toEqual([]);
});

test("all references to a picture that is shown again and again lead to its first figure", () => {
  const page = draw("[](cup.jpg)\n\n![Cup](cup.jpg)\n\n".repeat(20));
  const links = within(page).getAllByRole("link", { name: "Figure\u00a01" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(20).fill("#figure-1"));
  expect(captions(page)).toEqual(["Figure\u00a01"]);
});

test("a link to a picture keeps its words and its address, and so does one around a picture", () => {
  const page = draw("[full size](cup.jpg) [![Cup](cup.jpg)](cup.jpg)\n\n[![Pot](pot.jpg)](pot.jpg)");
  expect(within(page).getByRole("link", { name: "full size" })).toHaveAttribute("href", "cup.jpg");
  expect(within(page).getByRole("link", { name: "Pot" })).toHaveAttribute("href", "pot.jpg");
  expect(captions(page)).toEqual([]);
});

test("unless asked for, nothing is numbered", () => {
  const page = draw('![Tea](tea.jpg "First")\n\n[](tea.jpg)', { numberFigures: false });
  expect(captions(page)).toEqual(["First"]);
});

test("a placeholder stays with its picture in a link", () => {
  const placeholder = { color: "#c86878" };
  const page = draw("[![Tea](tea.jpg)](/tea)", { images: { "tea.jpg": { ...size, placeholder } } });
  const link = within(page).getByRole("link", { name: "Tea" });
  expect(link.querySelector("svg + img")).not.toBeNull();
});
