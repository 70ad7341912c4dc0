import type { FunctionComponent, ReactElement } from "react";
import { usableProps } from "./usableProps.js";

/**
 * A component with defaults bound: the same props, all of them still open. It returns an element at once: under the types of
 * React 18, and beside the global `JSX` that MDX has, `hast-util-to-jsx-runtime` takes no other.
 */
export interface BoundComponent<Props> {
  /** Draws it. */
  (props: Props): ReactElement | null;
  /** Shown by developer tools. */
  displayName?: string | undefined;
}

/**
 * The component with defaults of its own. What is given at the call wins; `undefined` at the call counts as not given, and
 * so does what can be no component, or no locale, under the name of one.
 *
 * @param name shown by developer tools
 * @param complete more props that follow from those given at the call
 */
export function bindDefaults<Props extends object>(
  name: string,
  Component: FunctionComponent<Props>,
  defaults: Partial<Props>,
  complete?: ((given: Props) => Partial<Props>) | undefined,
): BoundComponent<Props> {
  const Bound: BoundComponent<Props> = (given) => (
    <Component {...defaults} {...complete?.(given)} {...usableProps(given)} />
  );
  Bound.displayName = name;
  return Bound;
}
