import type { ComponentProps, ElementType, ReactElement, ReactNode } from "react";
import { codeLanguageName } from "../../model/code/codeLanguages.js";
import { codeLines } from "../../model/code/codeLines.js";
import type { NodeKind } from "../../model/code/splitLines.js";
import { toText } from "../../model/toText.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { CodeBlockProps } from "./CodeBlock.js";
import { CodeFrame } from "./CodeFrame.js";

/** Props of `NodeCode`. */
export interface NodeCodeProps extends Omit<CodeBlockProps, "code" | "children"> {
  /** The code. */
  nodes: readonly ReactNode[];
  /** What kind of nodes these are. */
  kind: NodeKind<ReactNode>;
  /** Attributes of the `<code>`. */
  codeProps?: ComponentProps<"code"> | undefined;
  /** What draws the `<code>`. @default "code" */
  Code?: ElementType | undefined;
}

/** A code block made of nodes of React or of a syntax tree. Renders `<figure>`. */
export function NodeCode({
  nodes,
  kind,
  codeTitle,
  language,
  languageName,
  lineNumbers,
  marked,
  diff,
  codeProps,
  ...rest
}: NodeCodeProps): ReactElement {
  const id = toText(language, "language of a code block")?.replace(/\s+/g, "-");
  const isDiff = typeof diff === "boolean" ? diff : id === "diff";
  const name = languageName === undefined && id !== undefined ? codeLanguageName(id) : toNode(languageName);
  const title = toNode(codeTitle);
  return (
    <CodeFrame
      {...rest}
      codeTitle={isDrawn(title) ? title : undefined}
      languageName={isDrawn(name) ? name : undefined}
      nodes={nodes}
      lines={codeLines(nodes, { marked, lineNumbers, diff: isDiff }, kind)}
      diff={isDiff}
      codeProps={{ ...codeProps, className: codeProps?.className ?? (id && `language-${id}`) }}
    />
  );
}
