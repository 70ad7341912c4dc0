import { Children, type ComponentProps, type ElementType, isValidElement, type ReactElement } from "react";
import { NodeCode } from "../components/CodeBlock/NodeCode.js";
import { reactNodes } from "../components/CodeBlock/reactNodes.js";
import { TextScroll } from "../components/parts/TextScroll.js";
import type { SiteProps } from "../components/parts/types.js";
import { metaOf, readCodeProps } from "./codeProps.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseCode`. */
export type ProseCodeProps = ElementProps<"pre"> & Pick<SiteProps, "locale">;

/**
 * A code block. One that the rehype plugin has drawn is left as it is; text that is set as it was typed, and is no code,
 * scrolls where a line is long. What stands after the language is known by the node alone, where the renderer passes it.
 * Renders `<figure>` or `<pre>`.
 */
export function ProseCode({ locale, ...props }: ProseCodeProps): ReactElement {
  const { children, ...pre } = withoutNode(props);
  if ("data-co-framed" in pre || pre.className?.split(" ").includes("co-code-text"))
    return <pre {...pre}>{children}</pre>;
  const [code, ...others] = Children.toArray(children);
  if (others.length > 0 || !isCode(code)) {
    return (
      <TextScroll isCode={false} locale={locale} {...pre}>
        {children}
      </TextScroll>
    );
  }
  const { children: content, ...codeProps } = withoutNode(code.props);
  return (
    <NodeCode
      {...readCodeProps(metaOf(props.node) ?? metaOf({ properties: pre }), [codeProps, pre])}
      locale={locale}
      textProps={pre}
      codeProps={codeProps}
      Code={code.type as ElementType}
      nodes={Children.toArray(content)}
      kind={reactNodes}
    />
  );
}

type CodeElement = ReactElement<ComponentProps<"code"> & { node?: unknown }>;

/** Whether a node is a `<code>`, or what a site draws it with. */
function isCode(node: unknown): node is CodeElement {
  return isValidElement(node) && (node.type === "code" || typeof node.type === "function");
}
