import { Children, type ComponentProps, type ReactElement, type ReactNode } from "react";
import { toCode } from "../../model/code/toCode.js";
import { toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { NodeCode } from "./NodeCode.js";
import { reactNodes } from "./reactNodes.js";

/** Props of `CodeBlock`. */
export interface CodeBlockProps extends Pick<SiteProps, "locale">, ComponentProps<"figure"> {
  /** The code, as a text. @default `children`: what a highlighter made of it */
  code?: string | undefined;
  /** What stands above it, such as the name of a file. @default none */
  codeTitle?: ReactNode;
  /** Programming language, as highlighters name it: `ts`. `diff` is a diff. @default none, and nothing is said of it */
  language?: string | undefined;
  /** What the language is called; `null`: it is not said. @default the name of `language` */
  languageName?: ReactNode;
  /** Whether the lines are numbered, or the number of the first one. @default false */
  lineNumbers?: boolean | number | undefined;
  /** Lines that are pointed at, counted from 1: `"1,3-5"`. @default none */
  marked?: string | undefined;
  /**
   * Whether each line begins with `+`, `-` or a space, as in a patch. Signs are shown and spoken, and left out where a
   * reader selects lines. @default whether the language is `diff`
   */
  diff?: boolean | undefined;
  /** Whether a long line goes on below; else the block scrolls, also by keyboard. @default false */
  wrap?: boolean | undefined;
  /** Attributes of the `<pre>`. */
  textProps?: ComponentProps<"pre"> | undefined;
}

/**
 * Code: with a title, numbers, marked lines, or as a diff. Numbers are drawn by the style sheet, so that they are not
 * copied. The island `CopyCode` adds a button to it. In Markdown, code blocks look the same.
 *
 * Renders `<figure>`.
 *
 * @example <CodeBlock language="ts" codeTitle="tide.ts" code="export const tide = 4.2;" marked="1" />
 */
export function CodeBlock({ code, children, ...rest }: CodeBlockProps): ReactElement {
  const content = code === undefined || code === null ? toNode(children) : toCode(code);
  return <NodeCode {...rest} nodes={Children.toArray(content)} kind={reactNodes} />;
}
