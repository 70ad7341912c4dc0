import type { Labels } from "../../content/labels.js";

/** Kinds of callouts: those of GitHub's alerts. */
export type CalloutKind = "note" | "tip" | "important" | "warning" | "caution";

/** The word for each kind. */
export const calloutLabels: Readonly<Record<CalloutKind, keyof Labels & `callout${string}`>> = {
  note: "calloutNote",
  tip: "calloutTip",
  important: "calloutImportant",
  warning: "calloutWarning",
  caution: "calloutCaution",
};

/** Whether a value names a kind of callout. */
export function isCalloutKind(value: unknown): value is CalloutKind {
  return typeof value === "string" && Object.hasOwn(calloutLabels, value);
}
