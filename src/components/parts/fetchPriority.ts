import { version } from "react";

/**
 * Attributes that ask the browser to load a picture first. React 18 knows only the lower-case attribute and warns on
 * the camel-case property; React 19 is the other way round.
 */
export const highFetchPriority: Readonly<Record<string, string>> = version.startsWith("18.")
  ? { fetchpriority: "high" }
  : { fetchPriority: "high" };
