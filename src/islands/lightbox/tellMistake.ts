"use client";

import { isDevelopment } from "../../model/warn.js";
import type * as Mistakes from "./mistakes.js";

/**
 * Says what is wrong with a site, in development only: readers load none of the words for it.
 *
 * @param tell says it
 */
export function tellMistake(tell: (mistakes: typeof Mistakes) => void): void {
  if (isDevelopment()) import("./mistakes.js").then(tell, () => undefined);
}
