import { Fragment, type ReactElement, type ReactNode } from "react";
import { labelParts } from "../../model/label.js";

export interface LabelProps {
  /** Label with names in braces. */
  template: string;
  /** What stands for each name. */
  values: Readonly<Record<string, ReactNode>>;
}

/** A label whose blanks are filled with elements, in the order of its language. */
export function Label({ template, values }: LabelProps): ReactElement {
  return (
    <>
      {labelParts(template).map((part, index) => (
        // The parts of a template never change place, so the index is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {"text" in part
            ? part.text
            : Object.hasOwn(values, part.name)
              ? values[part.name]
              : `{${part.name}}`}
        </Fragment>
      ))}
    </>
  );
}
