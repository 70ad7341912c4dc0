"use client";

/** What was chosen on this page, by the key in storage: kept where storage is not to be had. */
const chosen: Record<string, string> = {};

const keyOf = (group: string): string => `colophon-tab-${group}`;

/** What a reader chose of a group, on this page or another of the site. */
export function chosenTab(group: string): string | null {
  const key = keyOf(group);
  try {
    return chosen[key] ?? localStorage.getItem(key);
  } catch {
    // Blocked by the reader, by the browser or in a frame.
    return null;
  }
}

/** Takes a choice of the reader: for this page at once, and for all others if storage lets us. */
export function keepTab(group: string, value: string): void {
  const key = keyOf(group);
  chosen[key] = value;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the page remembers it as long as it is open.
  }
}
