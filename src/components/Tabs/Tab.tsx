import type { ComponentProps, ReactElement, ReactNode } from "react";
import { isMissing } from "../../model/ownValue.js";
import { toText } from "../../model/toText.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, readHeadingLevel } from "../parts/headingLevel.js";
import { textOfNode } from "../parts/textOfNode.js";
import { isDrawn, toNode } from "../parts/toNode.js";

/** Props of `Tab`. */
export interface TabProps extends ComponentProps<"section"> {
  /** What the tab is called. A tab shows its text, and without one its `value`. */
  label: ReactNode;
  /** Name within the group, the same in all languages of the site. @default the text of `label` */
  value?: string | undefined;
  /** Level of the heading. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}

/** One of several `Tabs`. A link to its `id`, or to one within it, opens it. Renders `<section>`. */
export function Tab({ label, value, headingLevel, className, children, ...rest }: TabProps): ReactElement {
  const Heading = `h${headingLevel === undefined ? 3 : readHeadingLevel(headingLevel, 3)}` as const;
  const given = toNode(label);
  const id = toText(value, "value of a tab");
  const words = isDrawn(given) ? given : id;
  if (words === undefined && isMissing(label)) {
    warn("A tab has no label. Readers cannot tell what it holds. Give it a `label`.");
  }
  return (
    <section {...rest} className={classNames("co-tab", className)} data-co-tab={id ?? textOfNode(words)}>
      {words !== undefined && <Heading className="co-tab-label">{words}</Heading>}
      {toNode(children)}
    </section>
  );
}
