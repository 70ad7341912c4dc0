"use client";

import type { ReactElement } from "react";
import { askSnapshot, type SnapshotOptions } from "../../counters/snapshot.js";
import { drawViews, type ViewsProps } from "../parts/drawViews.js";
import { type ViewDesk, viewDesk } from "../parts/viewDesk.js";

/** Props of `SnapshotViews`. */
export interface SnapshotViewsProps extends Omit<SnapshotOptions, "counts">, Omit<ViewsProps, "record"> {
  /**
   * Where the JSON file of numbers by path is found: an address with http or https, or a path of the site such as
   * `/views.json`. Numbers that are at hand need no island: give the one of the page to `views` of the meta bar.
   */
  counts: string;
}

const desks: Record<string, ViewDesk> = {};

/**
 * The views of a page, from a file that a build wrote. Renders `<span>`, a whole item of the meta bar, label included.
 */
export function SnapshotViews({ counts, timeout, ...rest }: SnapshotViewsProps): ReactElement {
  const desk = (desks[counts + timeout] ??= viewDesk({
    size: Number.POSITIVE_INFINITY,
    read: (paths, signal) => {
      // Only the browser knows the address of the page.
      const url = counts.replace(/^\/(?![/\\])/, `${location.origin}/`);
      return askSnapshot({ counts: url, timeout }).read(paths, signal);
    },
  }));
  return drawViews(desk, rest);
}
