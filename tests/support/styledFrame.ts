import type { ReactNode } from "react";
import { renderHtml } from "./render.js";

/** The rules of a sheet without their cascade layers, as the plain sheet is published. */
export function unlayered(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rulesOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSLayerBlockRule) return rulesOf(rule.cssRules);
      return rule instanceof CSSLayerStatementRule ? [] : [rule.cssText];
    });
  return rulesOf(sheet.cssRules).join("\n");
}

/** The same rules in the layer of the layered sheet. */
export function layered(css: string): string {
  const order = "@layer theme, base, components, utilities;";
  return `${order}\n@layer components.colophon {\n${unlayered(css)}\n}`;
}

/** A page of its own with these sheets, in this order, and this content. Needs a browser. */
export async function styledFrame(
  sheets: readonly string[],
  content: ReactNode,
  html: { lang?: string; dir?: string } = {},
): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 1280px; block-size: 900px; border: 0";
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(
    `<!doctype html><html lang="${html.lang ?? "en"}" dir="${html.dir ?? "ltr"}"><head>${sheets
      .map((css) => `<style>${css}</style>`)
      .join("")}</head><body>${renderHtml(content)}</body></html>`,
  );
  page.close();
  return page;
}

/** Pseudo-elements of an element that have a box. */
function generated(element: Element, view: Window): string[] {
  const { display, listStyleType, listStyleImage } = view.getComputedStyle(element);
  const hasMarker = display === "list-item" && (listStyleType !== "none" || listStyleImage !== "none");
  const drawn = ["::before", "::after"].filter(
    (pseudo) => !["none", "normal"].includes(view.getComputedStyle(element, pseudo).content),
  );
  return hasMarker ? [...drawn, "::marker"] : drawn;
}

/** Every computed style of an element and what is generated around it, but for custom properties. */
export function stylesOf(element: Element, properties?: readonly string[]): Record<string, string> {
  const view = element.ownerDocument.defaultView as Window;
  return Object.fromEntries(
    [null, ...generated(element, view)].flatMap((pseudo) => {
      const style = view.getComputedStyle(element, pseudo);
      return (properties ?? [...style])
        .filter((name) => !name.startsWith("--"))
        .map((name) => [`${pseudo ?? ""} ${name}`, style.getPropertyValue(name)]);
    }),
  );
}

/** What differs between two sets of styles, in words. */
export function differences(
  name: string,
  actual: Record<string, string>,
  wanted: Record<string, string>,
): string[] {
  return Object.keys(wanted)
    .filter((key) => actual[key] !== wanted[key])
    .map((key) => `${name} ${key}: ${actual[key]} instead of ${wanted[key]}`);
}
