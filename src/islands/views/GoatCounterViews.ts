"use client";

import type { ReactElement } from "react";
import { askGoatCounter, type GoatCounterOptions } from "../../counters/goatCounter.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `GoatCounterViews`. */
export interface GoatCounterViewsProps extends GoatCounterOptions, Omit<ViewsProps, "record"> {}

const desks: Record<string, ViewDesk> = {};

/**
 * The views of a page, read from GoatCounter, whose own script counts them. Renders `<span>`, a whole item of the meta
 * bar, label included.
 */
export function GoatCounterViews({ server, timeout, ...rest }: GoatCounterViewsProps): ReactElement {
  return drawViews((desks[server + timeout] ??= viewDesk(askGoatCounter({ server, timeout }))), rest);
}
