import type { Root } from "hast";
import { type Options as JsxOptions, toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { components } from "../../src/markdown.js";
import rehypeColophon, { type MarkdownData, type RehypeColophonOptions } from "../../src/markdown/rehype.js";

/** A text that went through the plugin. */
export interface Processed {
  /** The tree after the plugin. */
  tree: Root;
  /** What the plugin reports. */
  data: MarkdownData;
}

/** Markdown as a tree without the plugin. */
export function parse(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });
  return processor.runSync(processor.parse(markdown));
}

/** Markdown as a tree with the plugin. */
export function process(markdown: string, options?: RehypeColophonOptions): Processed {
  return run(parse(markdown), options);
}

/** A tree through the plugin. */
export function run(tree: Root, options?: RehypeColophonOptions): Processed {
  const file: { data: { colophon?: MarkdownData } } = { data: {} };
  rehypeColophon(options)(tree, file);
  return { tree, data: file.data.colophon as MarkdownData };
}

/** HTML without React, as a feed has it. */
export function toHtml(tree: Root): string {
  return unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(tree);
}

/** The tree as React elements. */
export function toReact(tree: Root, map: object = components): ReactElement {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: map } as JsxOptions) as ReactElement;
}

/**
 * HTML as a tree, so that neither the order of attributes nor the spelling of an entity counts, nor white space that
 * React leaves out of tables. Needs a DOM.
 */
export function parsed(html: string): Element {
  const container = document.createElement("div");
  container.innerHTML = html;
  for (const part of container.querySelectorAll("table, thead, tbody, tr")) {
    for (const node of Array.from(part.childNodes)) if (node.nodeType === Node.TEXT_NODE) node.remove();
  }
  container.normalize();
  return container;
}
