import { within } from "@testing-library/react";
import type { Element } from "hast";
import { expect, test } from "vitest";
import type { RehypeColophonOptions } from "../../src/markdown/rehype.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { renderStatic } from "../support/render.js";
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

test("a link to a picture keeps its words and its address, and so does one around a picture", () => {
  const page = draw("[full size](cup.jpg) [![Cup](cup.jpg)](cup.jpg)\n\n[![Pot](pot.jpg)](pot.jpg)");
  expect(within(page).getByRole("link", { name: "full size" })).toHaveAttribute("href", "cup.jpg");
  expect(within(page).getByRole("link", { name: "Pot" })).toHaveAttribute("href", "pot.jpg");
  expect(captions(page)).toEqual([]);
});

test("a link is looked at no more often, the more often its picture comes again", () => {
  const looks = (count: number): number => {
    let seen = 0;
    const tree = parse(`${"[](cup.jpg)\n\n".repeat(count)}${"![Cup](cup.jpg)\n\n".repeat(count)}`);
    for (const paragraph of tree.children as Element[]) {
      const link = paragraph.children?.[0] as Element | undefined;
      if (link?.tagName !== "a") continue;
      let { children } = link;
      Object.defineProperty(link, "children", {
        enumerable: true,
        get: () => ((seen += 1), children),
        set: (value) => {
          children = value;
        },
      });
    }
    run(tree, { images, numberFigures: true });
    return seen / count;
  };
  expect(looks(40)).toBeLessThanOrEqual(looks(10));
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
