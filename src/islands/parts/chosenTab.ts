"use client";

/** What was chosen on this page and storage did not take, by the group. */
const chosen = new Map<string, string>();

const keyOf = (group: string): string => `colophon-tab-${group}`;

/** What a reader chose of a group, on this page or another of the site. */
export function chosenTab(group: string): string | null {
  try {
    return chosen.get(group) ?? localStorage.getItem(keyOf(group));
  } catch {
    // Blocked by the reader, by the browser or in a frame.
    return null;
  }
}

/** Takes a choice of the reader: for this page at once, and for all others if storage lets us. */
export function keepTab(group: string, value: string): void {
  chosen.set(group, value);
  try {
    localStorage.setItem(keyOf(group), value);
    chosen.delete(group);
  } catch {
    // Blocked or full: the page remembers it as long as it is open.
  }
}
