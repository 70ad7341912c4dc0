"use client";

import { type ColorSchemeChoice, colorSchemeKey } from "../../model/theme/colorScheme.js";

/** What was chosen: one for all toggles of a page. Unknown until it is asked for. */
let choice: ColorSchemeChoice | undefined;

/** Whether storage holds that choice. Where it could not, the page remembers it as long as it is open. */
let isKept = true;

const listeners = new Set<() => void>();

/** What the system prefers, while a toggle is on the page. */
let system: MediaQueryList | undefined;

/** The choice in storage. What is none, and a storage that is blocked, mean that the system is followed. */
function readStored(): ColorSchemeChoice {
  try {
    const stored = localStorage.getItem(colorSchemeKey);
    if (stored === "light" || stored === "dark") return stored;
  } catch {
    // Blocked by the reader, by the browser or in a frame.
  }
  return "system";
}

/** The choice as it is now. */
export function chosenScheme(): ColorSchemeChoice {
  choice ??= readStored();
  return choice;
}

/** Marks the page, scroll bars and native controls included, and tells every toggle. */
function apply(): void {
  const scheme = chosenScheme();
  const isDark = scheme === "system" ? system?.matches : scheme === "dark";
  const { dataset, style } = document.documentElement;
  style.colorScheme = dataset["theme"] = isDark ? "dark" : "light";
  for (const listener of listeners) listener();
}

/** Takes a choice of the reader: for this page at once, and for all others if storage lets us. */
export function chooseScheme(scheme: ColorSchemeChoice): void {
  choice = scheme;
  try {
    if (scheme === "system") localStorage.removeItem(colorSchemeKey);
    else localStorage.setItem(colorSchemeKey, scheme);
    isKept = true;
  } catch {
    isKept = false;
  }
  apply();
}

/** Another tab chose, or emptied the storage. */
function onStorage({ key }: StorageEvent): void {
  if (key !== colorSchemeKey && key !== null) return;
  choice = readStored();
  isKept = true;
  apply();
}

/** A page that comes back from the cache of the browser has slept while others chose. */
function onShow(): void {
  if (isKept) choice = undefined;
  apply();
}

/** Calls back whenever the choice changes, and keeps the mark of the page up to date meanwhile. */
export function watchScheme(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", apply);
    addEventListener("storage", onStorage);
    addEventListener("pageshow", onShow);
    onShow();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    system?.removeEventListener("change", apply);
    removeEventListener("storage", onStorage);
    removeEventListener("pageshow", onShow);
  };
}
