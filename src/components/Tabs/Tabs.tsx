import type { ComponentProps, ReactElement } from "react";
import { toText } from "../../model/toText.js";
import { classNames } from "../parts/classNames.js";
import { toNode } from "../parts/toNode.js";

/** Props of `Tabs`. */
export interface TabsProps extends ComponentProps<"div"> {
  /**
   * Name of a choice that a reader makes once: all tabs of the group switch together, and the choice is kept for the
   * other pages of the site. @default none, and they switch alone
   */
  group?: string | undefined;
}

/**
 * Several ways to say the same, of which a reader needs one: commands for each system, code in each language. Its
 * children are `Tab`.
 *
 * Without JavaScript, and on paper, all of them are there, each under its heading. The island `TabControls` makes tabs of
 * them. Renders `<div>`.
 *
 * @example
 * <Tabs group="package-manager">
 *   <Tab label="npm"><CodeBlock language="sh" code="npm install colophon" /></Tab>
 *   <Tab label="pnpm"><CodeBlock language="sh" code="pnpm add colophon" /></Tab>
 * </Tabs>
 */
export function Tabs({ group, className, children, ...rest }: TabsProps): ReactElement {
  return (
    <div
      {...rest}
      className={classNames("co-tabs", className)}
      data-co-tabs={toText(group, "group of tabs") ?? ""}
    >
      {toNode(children)}
    </div>
  );
}
