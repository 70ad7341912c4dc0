const marks = { holds: "✓", fails: "✗", no: "–" };

const shorten = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);

/** How a cell reads in the terminal. */
export const cellText = ({ result, value }) => `${marks[result]} ${result === "no" ? "no" : value}`;

/**
 * The whole comparison as lines of text.
 *
 * @param {{ date: string, browser: string, systems: { name: string, version: string }[], rows: { title: string, cells: object[] }[] }} table
 */
export function tableLines({ date, browser, systems, rows }) {
  const first = 45;
  const width = 25;
  const line = (head, cells) =>
    [shorten(head, first), ...cells.map((cell) => shorten(cell, width))].join(" ").trimEnd();
  return [
    `${date}, ${browser}. ✓ holds, ✗ does not hold, – its documentation promises nothing of this`,
    line(
      "",
      systems.map(({ name }) => name.replace("yet-another-react-lightbox", "y-a-r-lightbox")),
    ),
    line(
      "",
      systems.map(({ version }) => version),
    ),
    ...rows.map(({ title, cells }) => line(title, cells.map(cellText))),
    line(
      "rows that hold",
      systems.map(
        (_, index) =>
          `${rows.filter(({ cells }) => cells[index].result === "holds").length} of ${rows.length}`,
      ),
    ),
  ];
}
