import type { ComponentProps } from "react";

/** Attributes for the root. Photos are spread into props, and data must bring neither HTML nor what makes React throw. */
export function figureAttributes(rest: ComponentProps<"figure">): ComponentProps<"figure"> {
  const { dangerouslySetInnerHTML: _, style, ...attributes } = rest;
  return typeof style === "object" ? { ...attributes, style } : attributes;
}
