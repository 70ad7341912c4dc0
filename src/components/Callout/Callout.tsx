import type { ComponentProps, ReactElement, ReactNode } from "react";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { CalloutIcon } from "./CalloutIcon.js";
import { type CalloutKind, calloutLabels, isCalloutKind } from "./calloutKinds.js";

/** Props of `Callout`. */
export interface CalloutProps extends Pick<SiteProps, "locale">, ComponentProps<"div"> {
  /** What the reader is told: a note, a tip, something important, a warning, or a caution. @default "note" */
  kind?: CalloutKind | undefined;
  /** Words of the first line. @default the word for the kind, in the language of the locale */
  label?: ReactNode;
}

/**
 * A few lines beside the text that a reader should not miss. Its kind is said by a word, a sign and a color. In Markdown,
 * GitHub's alerts (`> [!NOTE]`) become callouts.
 *
 * Renders `<div role="note">`.
 *
 * @example <Callout kind="warning">The tide comes in within minutes.</Callout>
 */
export function Callout({
  kind,
  label,
  locale = en,
  className,
  children,
  ...rest
}: CalloutProps): ReactElement {
  const known = readKind(kind);
  const words = toNode(label);
  return (
    <div role="note" {...rest} className={classNames("co-callout", className)} data-kind={known}>
      <p className="co-callout-label">
        <CalloutIcon kind={known} />
        {isDrawn(words) ? words : locale.labels[calloutLabels[known]]}
      </p>
      {children}
    </div>
  );
}

function readKind(kind: unknown): CalloutKind {
  if (isCalloutKind(kind)) return kind;
  if (kind !== undefined && kind !== null) {
    warn(
      `A callout has no kind ${describeValue(kind)}. It was drawn as a note. The kinds are "note", "tip", "important", "warning" and "caution".`,
    );
  }
  return "note";
}
