import type { Element as HastElement, Root } from "hast";
import { within } from "@testing-library/react";
import { createHighlighterCoreSync, createJavaScriptRegexEngine } from "shiki";
import ts from "shiki/langs/typescript.mjs";
import vitesse from "shiki/themes/vitesse-light.mjs";
import { describe, expect, test } from "vitest";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { mdxComponents } from "../../src/markdown.js";
import { renderHtml } from "../support/render.js";
import { parse, parsed, process, run, toHtml, toReact } from "./pipeline.js";

const fence = (meta: string, code = "const a = 1;\nconst b = 2;\n") => `\`\`\`${meta}\n${code}\`\`\``;
const map = mdxComponents({ locale: zhHans });
const withNodes = { ...map, pre: (props: object) => map.pre({ ...props, node: undefined }) };

const ways: [string, (markdown: string) => Element][] = [
  ["the plugin", (markdown) => parsed(toHtml(process(markdown, { locale: zhHans }).tree))],
  ["both", (markdown) => parsed(renderHtml(toReact(process(markdown, { locale: zhHans }).tree, map)))],
];

describe.each(ways)("by %s", (_, draw) => {
  test("a code block says what stands after its language", () => {
    const page = draw(fence('ts title="src/tide.ts" {2} showLineNumbers{7}'));
    const block = within(page as HTMLElement).getByRole("group", { name: "src/tide.ts" });
    expect(page.querySelectorAll("figure")).toHaveLength(1);
    expect(page.querySelector("figcaption")?.textContent).toBe("src/tide.ts TypeScript");
    expect(block.querySelector("mark")).toHaveTextContent("const b = 2;");
    expect(block.querySelector("mark")).toHaveAttribute("data-number", "8");
    expect(block.querySelector("code")).toHaveClass("language-ts");
  });

  test("a diff has signs", () => {
    const page = within(draw(fence("diff", "-a\n+b\n")) as HTMLElement);
    expect(page.getByRole("img", { name: "删除" })).toHaveTextContent("-");
    expect(page.getByRole("img", { name: "新增" })).toHaveTextContent("+");
  });

  test("code without a language is code", () => {
    expect(within(draw("    a") as HTMLElement).getByRole("group", { name: "代码" })).toHaveTextContent("a");
  });
});

test("without the plugin, a block is drawn too, and told apart by its language", () => {
  const page = parsed(renderHtml(toReact(parse(fence("ts")), map)));
  expect(page.querySelector("figcaption")?.textContent).toBe("TypeScript");
  expect(page.querySelector("code")?.textContent).toBe("const a = 1;\nconst b = 2;\n");
});

test("without the plugin, renderers that pass nodes on bring what stands after the language", () => {
  const [pre] = parse(fence("ts {1}")).children as HastElement[];
  const page = parsed(
    renderHtml(
      <map.pre node={pre}>
        <code className="language-ts">{"a\nb"}</code>
      </map.pre>,
    ),
  );
  expect(page.querySelector("mark")?.textContent).toBe("a\n");
});

test.each([
  ["the plugin", (html: Root) => toHtml(run(html, { locale: zhHans }).tree)],
  ["the map", (html: Root) => renderHtml(toReact(html, withNodes))],
])("by %s, text that is no code is named as what it is", (_, draw) => {
  const pre: HastElement = {
    type: "element",
    tagName: "pre",
    properties: {},
    children: [{ type: "text", value: "o" }],
  };
  const page = within(parsed(draw({ type: "root", children: [pre] })) as HTMLElement);
  expect(page.getByRole("group", { name: "预格式化文本" })).toHaveAttribute("tabindex", "0");
});

test("code in a figure of the author's stays in it, and is named", () => {
  const tree = parse(fence("ts"));
  const figure: HastElement = {
    type: "element",
    tagName: "figure",
    properties: {},
    children: tree.children as HastElement[],
  };
  const drawn = run({ type: "root", children: [figure] }, { locale: zhHans }).tree;
  for (const page of [parsed(toHtml(drawn)), parsed(renderHtml(toReact(drawn, map)))]) {
    expect(page.querySelectorAll("figure")).toHaveLength(1);
    expect(within(page as HTMLElement).getByRole("group", { name: "代码" })).toHaveTextContent(
      "const a = 1;",
    );
  }
});

describe("what Shiki has drawn", () => {
  const shiki = createHighlighterCoreSync({
    themes: [vitesse],
    langs: [ts],
    engine: createJavaScriptRegexEngine(),
  });
  const tree = (meta: string) =>
    shiki.codeToHast("/* a\nb */\nc();", {
      lang: "typescript",
      theme: "vitesse-light",
      meta: { "data-meta": meta, "data-language": "ts" },
    }) as Root;

  test("keeps its colors, line by line", () => {
    const html = toHtml(run(tree("{2}")).tree);
    const page = parsed(html);
    expect(page.querySelector("pre")).toHaveClass("co-code-text", "shiki", "vitesse-light");
    expect(page.querySelectorAll("[tabindex]")).toHaveLength(1);
    expect(page.querySelector("mark")?.textContent).toBe("b */\n");
    expect(page.querySelector("mark span[style]")).not.toBeNull();
    expect(page.querySelector("code")?.textContent).toBe("/* a\nb */\nc();");
    expect(page.querySelector(".co-code-language")?.textContent).toBe("TypeScript");
  });

  test("writes no style where it was told to use classes", () => {
    const styled = tree("showLineNumbers");
    const visit = (node: HastElement | Root): void => {
      if (node.type === "element" && node.properties["style"] !== undefined) {
        delete node.properties["style"];
        node.properties["class"] = `${node.properties["class"] ?? ""} s1`.trim();
      }
      for (const child of node.children) if (child.type === "element") visit(child);
    };
    visit(styled);
    const page = parsed(renderHtml(toReact(run(styled).tree, map)));
    expect(page.querySelector("[style]")).toBeNull();
    expect(page.querySelectorAll(".co-code-line .s1").length).toBeGreaterThan(2);
  });
});

describe("a link to a video alone in its paragraph", () => {
  const images = { "winch.jpg": { src: "winch.jpg", width: 3, height: 2 } };
  const markdown =
    "[The winch](https://vimeo.com/76979871)\n\nSee [it](https://vimeo.com/76979871).\n\n[Elsewhere](https://a.example/1)";
  const draw = (embeds: boolean, text = markdown) => [
    parsed(toHtml(process(text, { embeds, images }).tree)),
    parsed(renderHtml(toReact(parse(text), mdxComponents({ embeds, photoManifest: images })))),
  ];

  test("stays a link", () => {
    for (const page of draw(false)) {
      expect(page.querySelector(".co-embed")).toBeNull();
      expect(page.querySelectorAll("p > a")).toHaveLength(3);
    }
  });

  test("is a video where a site asks for it", () => {
    for (const page of draw(true)) {
      expect(page.querySelectorAll(".co-embed")).toHaveLength(1);
      expect(within(page as HTMLElement).getByRole("link", { name: "The winch Vimeo" })).toHaveAttribute(
        "href",
        "https://vimeo.com/76979871",
      );
      expect(page.querySelectorAll("p > a")).toHaveLength(2);
    }
  });

  test("is one, too, where its words are set off", () => {
    for (const page of draw(true, "[The *winch*](https://vimeo.com/76979871)"))
      expect(within(page as HTMLElement).getByRole("link", { name: "The winch Vimeo" })).toHaveAttribute(
        "href",
        "https://vimeo.com/76979871",
      );
  });

  test.each(["![The winch](winch.jpg)", "See ![the winch](winch.jpg)", "*![The winch](winch.jpg)*"])(
    "stays a link where it holds a picture: %s",
    (words) => {
      for (const page of draw(true, `[${words}](https://vimeo.com/76979871)`)) {
        expect(page.querySelector(".co-embed")).toBeNull();
        const link = within(page as HTMLElement).getByRole("link", { name: /the winch/i });
        expect(link).toHaveAttribute("href", "https://vimeo.com/76979871");
        expect(within(link).getByRole("img", { name: /the winch/i })).toHaveAttribute("src", "winch.jpg");
      }
    },
  );
});
