"use client";

import type { ReactElement } from "react";
import { askVercount, type VercountOptions } from "../../counters/vercount.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `VercountViews`. */
export interface VercountViewsProps extends VercountOptions, ViewsProps {}

const desks: Record<string, ViewDesk> = {};

/**
 * The views of a page, counted by Vercount. Renders `<span>`, a whole item of the meta bar, label included.
 *
 * Each path of a list is a request, six at a time, and the service refuses more than 80 a minute: above that, some of a
 * page have no number.
 */
export function VercountViews({ server, site, timeout, ...rest }: VercountViewsProps): ReactElement {
  return drawViews((desks[site + server] ??= viewDesk(askVercount({ server, site, timeout }))), rest);
}
