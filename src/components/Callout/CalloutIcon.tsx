import type { ReactElement } from "react";
import type { CalloutKind } from "./calloutKinds.js";

const ring = "M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6Z";
const exclamation = "M10 6.6v4.2m0 2.5v.2";

/** Each kind has an outline of its own, so that it is told without its color. */
const drawings: Readonly<Record<CalloutKind, string>> = {
  /** A ring with an i. */
  note: `${ring}M10 9.3v4.3m0-7v.2`,
  /** A bulb. */
  tip: "M7.6 13.6c0-1.6-2.4-2.6-2.4-5.6a4.8 4.8 0 0 1 9.6 0c0 3-2.4 4-2.4 5.6ZM8 16.2h4m-3 2h2",
  /** An asterisk, the oldest sign of what must not be missed. */
  important: "M10 3.2v13.6M4.1 6.6l11.8 6.8m0-6.8L4.1 13.4",
  /** A triangle with an exclamation mark. */
  warning: "M10 2.9 18 16.8H2ZM10 8v4m0 2.2v.2",
  /** An octagon with an exclamation mark. */
  caution: `M6.8 2.3h6.4l4.5 4.5v6.4l-4.5 4.5H6.8l-4.5-4.5V6.8Z${exclamation}`,
};

/** The sign of a kind of callout, drawn for this library. Decorative, since the word beside it says the same. */
export function CalloutIcon({ kind }: { kind: CalloutKind }): ReactElement {
  return (
    <svg
      className="co-callout-icon"
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[kind]} />
    </svg>
  );
}
