"use client";

/** What was chosen on this page, by group: kept where storage is not to be had. */
const chosen = new Map<string, string>();

const keyOf = (group: string): string => `colophon-tab-${group}`;

/** What a reader chose of a group, on this page or another of the site. */
export function chosenTab(group: string): string | undefined {
  if (group === "") return undefined;
  try {
    return chosen.get(group) ?? localStorage.getItem(keyOf(group)) ?? undefined;
  } catch {
    // Blocked by the reader, by the browser or in a frame.
    return undefined;
  }
}

/** Takes a choice of the reader: for this page at once, and for all others if storage lets us. */
export function keepTab(group: string, value: string): void {
  if (group === "") return;
  chosen.set(group, value);
  try {
    localStorage.setItem(keyOf(group), value);
  } catch {
    // Blocked or full: the page remembers it as long as it is open.
  }
}
