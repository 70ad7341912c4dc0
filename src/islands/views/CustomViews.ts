"use client";

import type { ReactElement } from "react";
import { checkCounter } from "../../counters/checkCounter.js";
import type { ViewCounter } from "../../counters/ViewCounter.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `CustomViews`. */
export interface CustomViewsProps extends ViewsProps {
  /** Reads and counts. The same object on every render; `custom` makes one of a site's own functions. */
  counter: ViewCounter;
}

const desks = new WeakMap<ViewCounter, ViewDesk>();

/**
 * The views of a page, from a counter of the site's own. Renders `<span>`, a whole item of the meta bar, label included.
 *
 * Functions do not cross from a server component to the browser, so a site writes an island of its own around this one:
 *
 * ```tsx
 * "use client";
 * import { CustomViews, custom, type ViewsProps } from "colophon/views/custom";
 *
 * const counter = custom({ read: async (paths) => (await fetch(`/api/views?paths=${paths}`)).json() });
 *
 * export function MyViews(props: ViewsProps) {
 *   return <CustomViews {...props} counter={counter} />;
 * }
 * ```
 */
export function CustomViews({ counter, ...rest }: CustomViewsProps): ReactElement {
  let desk = desks.get(counter);
  if (!desk) {
    // Also what is written by hand may reject. How long it may take is its own affair.
    desk = viewDesk({ size: Number.POSITIVE_INFINITY, ...checkCounter(counter) });
    desks.set(counter, desk);
  }
  return drawViews(desk, rest);
}
