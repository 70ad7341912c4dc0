"use client";

import type { ReactElement } from "react";
import { askWaline, type WalineOptions } from "../../counters/waline.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `WalineViews`. */
export interface WalineViewsProps extends WalineOptions, ViewsProps {}

const desks: Record<string, ViewDesk> = {};

/** The views of a page, counted by a Waline server. Renders `<span>`, a whole item of the meta bar, label included. */
export function WalineViews({ server, timeout, ...rest }: WalineViewsProps): ReactElement {
  return drawViews((desks[server + timeout] ??= viewDesk(askWaline({ server, timeout }))), rest);
}
