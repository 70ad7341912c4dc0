import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { components, mdxComponents } from "../../src/markdown.js";
import { renderHtml } from "../support/render.js";
import { parse, parsed, process, run, toHtml, toReact } from "./pipeline.js";

const table = "|a|b|\n|-|-|\n|1|2|";
const tasks = "- [x] Clean the drum\n- [ ] Print";

/** A text through the plugin, through the map, and through both. */
const ways: [string, (markdown: string, locale?: typeof ar) => Element][] = [
  ["the plugin", (markdown, locale) => parsed(toHtml(process(markdown, { locale }).tree))],
  ["the map", (markdown, locale) => parsed(renderHtml(toReact(parse(markdown), mdxComponents({ locale }))))],
  [
    "both",
    (markdown, locale) =>
      parsed(renderHtml(toReact(process(markdown, { locale }).tree, mdxComponents({ locale })))),
  ],
];

describe.each(ways)("by %s", (_, draw) => {
  test("a table has one named frame that takes the focus", () => {
    const page = draw(`${table}\n\n> ${table.replaceAll("\n", "\n> ")}`);
    const frames = within(page as HTMLElement).getAllByRole("group", { name: "Table" });
    expect(frames.map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
    expect(frames.map((frame) => frame.querySelectorAll("table").length)).toEqual([1, 1]);
  });

  test("the side of a cell needs no style attribute", () => {
    const page = draw("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|");
    expect(page.querySelector("[style], [align]")).toBeNull();
    const cells = [...page.querySelectorAll("th, td")].map((cell) => cell.getAttribute("data-align"));
    const sides = ["left", "center", "right", null];
    expect(cells).toEqual([...sides, ...sides]);
  });

  test("the box of a task says whether it is done", () => {
    const page = within(draw(tasks) as HTMLElement);
    expect(page.getByRole("checkbox", { name: "Done" })).toBeChecked();
    expect(page.getByRole("checkbox", { name: "To do" })).not.toBeChecked();
    const chinese = within(draw(tasks, zhHans) as HTMLElement);
    expect(chinese.getByRole("checkbox", { name: "已完成" })).toBeChecked();
  });

  test.each([
    ["> [!NOTE]\n> Text", "note", "Note", "Text"],
    ["> [!tip]\n> Text *more*", "tip", "Tip", "Text more"],
    ["> [!IMPORTANT]  \n> Text", "important", "Important", "Text"],
    ["> [!WARNING]\n>\n> Text", "warning", "Warning", "Text"],
    ["> [!CAUTION]\n> - one\n> - two", "caution", "Caution", "one two"],
    ["> [!NOTE]", "note", "Note", ""],
  ])("%j is a callout", (markdown, kind, label, text) => {
    const page = draw(markdown);
    const callout = within(page as HTMLElement).getByRole("note");
    expect(callout.dataset.kind).toBe(kind);
    expect(callout.textContent?.replace(/\s+/g, "")).toBe(label + text.replaceAll(" ", ""));
    expect(page.querySelector("blockquote")).toBeNull();
    expect(callout.querySelector("p:empty")).toBeNull();
  });

  test.each([
    "> [!NOTE] Text",
    "> [!BUG]\n> Text",
    "> Text\n> [!NOTE]",
    "> *[!NOTE]*\n> x",
    "> # [!NOTE]\n> x",
    "> [!NOTE]*x*",
  ])("%j is a quotation", (markdown) => {
    const page = draw(markdown);
    expect(page.querySelector("blockquote")?.textContent).toContain("[!");
    expect(within(page as HTMLElement).queryByRole("note")).toBeNull();
  });

  test("a callout speaks the language of the locale", () => {
    expect(draw("> [!NOTE]\n> x", ar).querySelector(".co-callout-label")?.textContent).toBe("ملاحظة");
  });
});

test("a frame of the author's stays as it is", () => {
  const page = parsed(renderHtml(<components.table data-co-framed="" />));
  expect(page.firstElementChild?.localName).toBe("table");
});

test("a cell keeps what its author set besides", () => {
  const { th: Th, td: Td } = components;
  const row = (
    <table>
      <tbody>
        <tr>
          <Th scope="row" style={{ textAlign: "right", color: "red" }} node={{}} />
          <Td align="justify" style={{ color: "red" }} />
        </tr>
      </tbody>
    </table>
  );
  expect(renderHtml(row)).toContain(
    '<th data-align="right" scope="row" style="color:red"></th><td align="justify" style="color:red"></td>',
  );
});

test("an input that is no task keeps what it has", () => {
  expect(renderHtml(<components.input type="text" disabled />)).not.toContain("aria-label");
  expect(renderHtml(<components.input type="checkbox" disabled aria-label="Mine" />)).toContain("Mine");
});

test("the mark of a callout is not counted as a word", () => {
  expect(process("> [!NOTE]\n> one two").data.stats.words).toBe(process("> one two").data.stats.words);
});

describe.each(ways)("footnotes by %s", (_, draw) => {
  const markdown = "A[^1] b[^1].\n\n[^1]: Foot.";
  const notes = (locale?: typeof ar) => within(draw(markdown, locale) as HTMLElement);

  test("speak the language of the text, and lead back", () => {
    const page = notes(zhHans);
    expect(page.getByRole("heading", { name: "脚注" })).toHaveAttribute("id", "footnote-label");
    const back = page.getByRole("link", { name: "返回引用处 1" });
    expect(back).toHaveAttribute("href", "#user-content-fnref-1");
    expect(back).toHaveTextContent("↩\uFE0E");
    const again = page.getByRole("link", { name: "返回引用处 1-2" });
    expect(again).toHaveAttribute("href", "#user-content-fnref-1-2");
  });

  test("stay English where no locale is given", () => {
    expect(notes().getByRole("heading", { name: "Footnotes" })).toHaveClass("sr-only");
    expect(notes().getAllByRole("link", { name: /^Back to reference 1/ })).toHaveLength(2);
  });
});

test.each([
  ["the plugin", (tree: ReturnType<typeof parse>) => toHtml(run(tree, { locale: zhHans }).tree)],
  [
    "the map",
    (tree: ReturnType<typeof parse>) => renderHtml(toReact(tree, mdxComponents({ locale: zhHans }))),
  ],
])("footnotes by %s keep words of the author's", (_, draw) => {
  const tree = parse("A[^1].\n\n[^1]: Foot.");
  const section = tree.children.at(-1) as unknown as { children: { children: { value: string }[] }[] };
  const [heading] = section.children[0]?.children ?? [];
  if (heading !== undefined) heading.value = "Asides";
  expect(parsed(draw(tree)).querySelector("#footnote-label")?.textContent).toBe("Asides");
});
