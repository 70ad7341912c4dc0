/** Words that the elements of a text need: those of a table, a task, a footnote, a callout, code. */
export interface ElementLabels {
  /** Names the frame in which a table scrolls. */
  tableLabel: string;
  /** Names the box of a task that is done. */
  taskDone: string;
  /** Names the box of a task that is not done yet. */
  taskOpen: string;
  /** Heading of the footnotes. */
  footnotes: string;
  /** Link from a footnote back to the text. `{reference}`: number of the mark it was called by. */
  footnoteReturn: string;
  /** Heading of a note: what a reader should know even when skimming. */
  calloutNote: string;
  /** Heading of a tip: what makes something easier. */
  calloutTip: string;
  /** Heading of what a reader needs to reach the goal. */
  calloutImportant: string;
  /** Heading of a warning: what needs attention at once to avoid trouble. */
  calloutWarning: string;
  /** Heading of what may do harm. */
  calloutCaution: string;
  /** Names a code block that has no title and no language. */
  codeLabel: string;
  /** Names a text that is set as it was typed and is no code. */
  preformattedText: string;
  /** Says the sign of a line that was added, in a diff. */
  lineAdded: string;
  /** Says the sign of a line that was removed. */
  lineRemoved: string;
}
