import type { ColorScheme } from "../../content/theme.js";
import { describeValue } from "../describeValue.js";
import { warn } from "../warn.js";

/** What a reader may choose: a scheme, or to follow the system. */
export type ColorSchemeChoice = ColorScheme | "system";

/** Where a choice is kept: the name of an item in `localStorage`. There is none where the system is followed. */
export const colorSchemeKey = "colophon-color-scheme";

/**
 * The no-flash script: marks the page with the scheme the reader chose, else with that of the system, as
 * `<html data-theme="dark">`, and sets its `color-scheme`, which scroll bars and native controls follow. It belongs into
 * the `<head>`, before the style sheets, so that it runs before anything is painted; the island `ColorSchemeToggle` keeps
 * the mark up to date. It works with blocked storage, and takes nothing from storage but the words "light" and "dark".
 */
export const colorSchemeScript: string = `{let t;try{t=localStorage.getItem("${colorSchemeKey}")}catch{}let e=document.documentElement;e.style.colorScheme=e.dataset.theme=t==="light"||t==="dark"?t:matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light"}`;

/**
 * The SHA-256 of that script, as a Content Security Policy names it: `script-src 'sha256-…'`. A page that is built once
 * for all readers takes this; one that is built for each may take a nonce.
 */
export const colorSchemeScriptHash = "sha256-CwFZ9s5Jc01uRMVM1f6VFtOBuUj5tD6T5umd6R4exI8=";

/** Props of the `<script>` that holds the no-flash script. */
export interface ColorSchemeScriptProps {
  /** What a Content Security Policy of the page asks of it. */
  nonce?: string | undefined;
  /** The script. */
  dangerouslySetInnerHTML: { __html: string };
  /** A browser hides the nonce from the page, so React would miss it there. */
  suppressHydrationWarning: true;
}

/**
 * The no-flash script for React, in the `<head>` of the server's HTML: `<script {...colorSchemeScriptProps(nonce)} />`.
 * Write `<html suppressHydrationWarning>`, since the script marks that element before React sees it.
 *
 * @param nonce of the page's Content Security Policy. Unset: none, and the policy names `colorSchemeScriptHash`
 */
export function colorSchemeScriptProps(nonce?: string): ColorSchemeScriptProps {
  const isUsable = nonce === undefined || (typeof nonce === "string" && /^[\w+/-]+={0,2}$/.test(nonce));
  if (!isUsable) {
    warn(
      `The nonce ${describeValue(nonce)} is none. A browser would not run the no-flash script, so it is written without one. Hand over the base64 value of your Content Security Policy, without "nonce-".`,
    );
  }
  return {
    ...(isUsable && nonce !== undefined && { nonce }),
    dangerouslySetInnerHTML: { __html: colorSchemeScript },
    suppressHydrationWarning: true,
  };
}
