import type { ComponentProps, ReactElement } from "react";
import type { Locale } from "../../content/labels.js";
import { en } from "../../locales/en.js";
import { figureName } from "../../model/figureName.js";
import { safeId } from "../../model/identifier.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** Props of `FigureReference`. */
export interface FigureReferenceProps extends Omit<ComponentProps<"a">, "href" | "part"> {
  /** `id` of the figure. */
  to: string;
  /** Its number, the same as in its caption. */
  number?: number | string | undefined;
  /** Index of one of its pictures, from 0: "Figure 3(b)". @default the whole figure */
  part?: number | undefined;
  /** Words and numbers. @default English */
  locale?: Locale | undefined;
}

/**
 * "Figure 3", as a link to the figure. Give it an `id`, and the figure the same as `referencedBy`, and the figure leads
 * back. Children are written in place of the name. Renders `<a>`.
 */
export function FigureReference({
  to,
  number,
  part,
  locale = en,
  children,
  ...rest
}: FigureReferenceProps): ReactElement {
  const target = safeId(to, "");
  const words = toNode(children);
  return (
    <a {...rest} href={target === undefined ? undefined : `#${encodeURIComponent(target)}`}>
      {isDrawn(words) ? words : (figureName(number, locale, part) ?? target)}
    </a>
  );
}
