const seen = new Set<string>();

/** How many distinct warnings are remembered; past it none is printed, so that a long-running server stays bounded. */
const limit = 500;

/**
 * Says once, in development only, that content was odd and what was done about it.
 *
 * @param message what happened, why it matters and what to do, in plain sentences; `[colophon]` is put in front
 */
export function warn(message: string): void {
  if (!isDevelopment() || seen.has(message) || seen.size >= limit) return;
  seen.add(message);
  console.warn(`[colophon] ${message}`);
}

/**
 * Whether a site is being developed. Bundlers write the mode into this very expression; a page without one has no
 * `process` and is no place to develop.
 */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}

/** Forgets which warnings were printed, so that a test can see one again. */
export function forgetWarnings(): void {
  seen.clear();
}
