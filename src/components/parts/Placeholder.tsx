import type { ReactElement } from "react";
import type { ResolvedPlaceholder } from "../../model/placeholder.js";
import { classNames } from "./classNames.js";

export interface PlaceholderProps {
  /** What is drawn, read by `resolvePhoto`. */
  placeholder: ResolvedPlaceholder;
  /** Draw its cells, not only its color. */
  detailed: boolean;
  /** Class beside its own. */
  className?: string | undefined;
}

/**
 * What stands behind a picture until it has loaded: its colors in a few cells, which the style sheet blurs. Written in SVG,
 * whose attributes carry colors where a strict Content-Security-Policy forbids styles. Renders `<svg>`.
 */
export function Placeholder({
  placeholder: { color, cells, columns },
  detailed,
  className,
}: PlaceholderProps): ReactElement {
  const name = classNames("co-placeholder", className);
  if (!detailed || cells.length === 0) return <svg className={name} color={color} aria-hidden="true" />;
  const rows = cells.length / columns;
  return (
    <svg
      className={name}
      color={color}
      viewBox={`0 0 ${columns} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g>
        {cells.map((cell, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the cells of a picture never change place
          <path key={index} fill={cell} d={cellPath(index, columns, rows)} />
        ))}
      </g>
    </svg>
  );
}

/** A cell as a square of 1. At the edges of the picture it goes on beyond them, so that the blur finds no end there. */
function cellPath(index: number, columns: number, rows: number): string {
  const column = index % columns;
  const row = (index - column) / columns;
  const left = column === 0 ? -1 : column;
  const top = row === 0 ? -1 : row;
  const right = column === columns - 1 ? columns + 1 : column + 1;
  const bottom = row === rows - 1 ? rows + 1 : row + 1;
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
