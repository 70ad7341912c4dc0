import {
  type ComponentProps,
  createElement,
  type ElementType,
  type ReactElement,
  type ReactNode,
} from "react";
import { en } from "../../locales/en.js";
import type { Locale } from "../../content/labels.js";
import type { CodeLine } from "../../model/code/codeLines.js";
import { formatCodeNumber } from "../../model/code/formatCodeNumber.js";
import { classNames } from "../parts/classNames.js";
import { textOfNode } from "../parts/textOfNode.js";

/** Props of `CodeFrame`. */
export interface CodeFrameProps extends Omit<ComponentProps<"figure">, "children"> {
  /** The code. */
  nodes: readonly ReactNode[];
  /** The title, drawn. */
  codeTitle?: ReactNode;
  /** Name of the language, drawn. */
  languageName?: ReactNode;
  /** The lines, where something is said of one. */
  lines?: readonly CodeLine<ReactNode>[] | undefined;
  /** Whether long lines go on below. */
  wrap?: boolean | undefined;
  /** Whether lines have signs. */
  diff?: boolean | undefined;
  /** Attributes of the `<pre>`. */
  textProps?: ComponentProps<"pre"> | undefined;
  /** Attributes of the `<code>`. */
  codeProps?: ComponentProps<"code"> | undefined;
  /** What draws the `<code>`. */
  Code?: ElementType | undefined;
  /** Words and language. */
  locale?: Locale | undefined;
}

/** A code block of which everything is known. Renders `<figure>`. Without hooks, so that a syntax tree can be made of it. */
export function CodeFrame({
  codeTitle,
  languageName,
  lines,
  wrap,
  diff,
  textProps,
  codeProps,
  Code = "code",
  locale = en,
  nodes,
  className,
  ...rest
}: CodeFrameProps): ReactElement {
  const words = textOfNode(codeTitle).trim() || textOfNode(languageName).trim();
  const name = words || locale.labels.codeLabel;
  const copy = <span className="co-code-copy" data-co-copy-code={name} />;
  const hasHead = codeTitle !== undefined || languageName !== undefined;
  const last = lines?.at(-1)?.number;
  // Safari gives no focus to what scrolls (WCAG 2.1.1), and what has the focus needs a name.
  const scrolls = wrap ? undefined : { role: "group", "aria-label": name, tabIndex: 0 };
  return (
    <figure {...rest} className={classNames("co-code", className)} data-co-code="">
      {hasHead ? (
        <figcaption className="co-code-head">
          {codeTitle !== undefined && (
            <span className="co-code-title">
              <bdi>{codeTitle}</bdi>
            </span>
          )}
          {codeTitle !== undefined && languageName !== undefined && " "}
          {languageName !== undefined && <span className="co-code-language">{languageName}</span>}
          {copy}
        </figcaption>
      ) : (
        copy
      )}
      <pre
        dir="ltr"
        {...scrolls}
        {...textProps}
        className={classNames("co-code-text", textProps?.className)}
        data-wrap={wrap ? "" : undefined}
        data-diff={diff ? "" : undefined}
        data-numbers={last === undefined ? undefined : String(last).length}
      >
        {createElement(
          Code,
          { translate: "no", ...codeProps },
          lines?.map((line, index) => drawLine(line, index, locale)) ?? nodes,
        )}
      </pre>
    </figure>
  );
}

function drawLine(line: CodeLine<ReactNode>, index: number, locale: Locale): ReactElement {
  const { content, sign, change, isMarked, number } = line;
  const words = { added: locale.labels.lineAdded, removed: locale.labels.lineRemoved };
  return createElement(
    isMarked ? "mark" : "span",
    {
      key: index,
      className: "co-code-line",
      "data-change": change,
      "data-number": number === undefined ? undefined : formatCodeNumber(number, locale),
    },
    sign !== undefined && (
      // An image of a sign: what it means is said, and it is left out of what a reader copies.
      <span className="co-code-sign" {...(change && { role: "img", "aria-label": words[change] })}>
        {sign}
      </span>
    ),
    ...content,
  );
}
