import { describeValue } from "../../model/describeValue.js";
import type { FigurePlacement } from "../../model/photoSizes.js";
import { warn } from "../../model/warn.js";

/** A placement as given, where it is one of those that are possible; `text` for anything else. */
export function readPlacement<Placement extends FigurePlacement>(
  value: unknown,
  possible: readonly Placement[],
): Placement | "text" {
  const placement = possible.find((name) => name === value);
  if (placement !== undefined) return placement;
  warn(
    `The placement ${describeValue(value)} of a figure is none. The figure stands in the text. Write ${possible.map((name) => `"${name}"`).join(" or ")}.`,
  );
  return "text";
}
