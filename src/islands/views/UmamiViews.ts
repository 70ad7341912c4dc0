"use client";

import type { ReactElement } from "react";
import { askUmami, type UmamiOptions } from "../../counters/umami.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `UmamiViews`. */
export interface UmamiViewsProps extends UmamiOptions, Omit<ViewsProps, "record"> {}

const desks: Record<string, ViewDesk> = {};

/**
 * The views of a page, read from Umami, whose own script counts them. Renders `<span>`, a whole item of the meta bar,
 * label included.
 */
export function UmamiViews({ server, websiteId, share, timeout, ...rest }: UmamiViewsProps): ReactElement {
  return drawViews(
    (desks[server + share] ??= viewDesk(askUmami({ server, websiteId, share, timeout }))),
    rest,
  );
}
