import type { Labels } from "../content/labels.js";
import { fillLabel } from "../model/label.js";

/** The heading that GFM puts above footnotes, in the words of the language. Words of the author's stay. */
export function translateHeading(heading: string, labels: Labels | undefined): string {
  return heading === "Footnotes" && labels ? labels.footnotes : heading;
}

/** The name that GFM gives a link from a footnote back to the text, in the words of the language. */
export function translateReturn(name: unknown, labels: Labels | undefined): string | undefined {
  const [, reference] = /^Back to reference (.+)$/.exec(String(name)) ?? [];
  if (reference !== undefined && labels) return fillLabel(labels.footnoteReturn, { reference });
  return typeof name === "string" ? name : undefined;
}

/** The arrow of such a link. Without the selector, some systems draw it as a colored picture. */
export function returnSign(arrow: string): string {
  return arrow === "\u21A9" ? "\u21A9\uFE0E" : arrow;
}
