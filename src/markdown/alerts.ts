import { createElement } from "react";
import { Callout } from "../components/Callout/Callout.js";
import { type CalloutKind, isCalloutKind } from "../components/Callout/calloutKinds.js";
import type { Locale } from "../content/labels.js";
import { toTree } from "./elementTree.js";
import { childrenOf, isElement, isWhitespace, nodesOf, type TreeNode } from "./tree.js";

/** What the first text of a quotation says of it, and what is left of the text. */
export interface Alert {
  /** Kind of the callout. */
  kind: CalloutKind;
  /** The text without its mark. */
  text: string;
}

/** Reads the mark of GitHub's alerts, `[!NOTE]`, which stands alone on the first line of a quotation. */
export function readAlert(text: string): Alert | undefined {
  const [mark, name] = /^\s*\[!(\w+)\][ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const kind = name?.toLowerCase();
  return mark !== undefined && isCalloutKind(kind) ? { kind, text: text.slice(mark.length) } : undefined;
}

/**
 * Finds the quotations that are alerts, and takes their marks out of the text.
 *
 * @param tree changed in place
 */
export function readAlerts(tree: TreeNode): ReadonlyMap<TreeNode, CalloutKind> {
  const alerts = new Map<TreeNode, CalloutKind>();
  for (const node of nodesOf(tree)) {
    if (!isElement(node, "blockquote") || alerts.has(node)) continue;
    const paragraph = childrenOf(node).find((child) => !isWhitespace(child));
    if (paragraph === undefined || !isElement(paragraph, "p")) continue;
    const [text, ...others] = childrenOf(paragraph);
    const alert =
      text?.type === "text" && endsLine(text, others[0]) ? readAlert(String(text.value)) : undefined;
    if (text === undefined || alert === undefined) continue;
    alerts.set(node, alert.kind);
    const rest = others[0] !== undefined && isElement(others[0], "br") ? others.slice(1) : others;
    paragraph.children = alert.text === "" ? rest : [{ ...text, value: alert.text }, ...others];
    if (paragraph.children.length === 0)
      node.children = childrenOf(node).filter((child) => child !== paragraph);
  }
  return alerts;
}

/** Whether what follows a text stands on another line, or the text holds a line by itself. */
function endsLine(text: TreeNode, next: TreeNode | undefined): boolean {
  return next === undefined || isElement(next, "br") || String(text.value).includes("\n");
}

/**
 * Draws the quotations that are alerts as `Callout`.
 *
 * @param alerts found by {@link readAlerts}; changed in place
 */
export function drawAlerts(alerts: ReadonlyMap<TreeNode, CalloutKind>, locale: Locale | undefined): void {
  for (const [node, kind] of alerts) {
    const [callout] = toTree(createElement(Callout, { kind, locale }));
    if (callout === undefined) continue;
    const { tagName, properties } = callout;
    Object.assign(node, {
      tagName,
      properties: { ...node.properties, ...properties },
      children: [...childrenOf(callout), ...childrenOf(node)],
    });
  }
}
