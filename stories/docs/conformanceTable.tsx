import type { ReactElement } from "react";
import "./numbers.css";
import "./conformance.css";
import lastRun from "./lightboxConformance.json";

interface Cell {
  /** `holds`, `fails`, or `no` where its documentation promises nothing. */
  result: string;
  /** What was measured. */
  value: string;
}

/** What `npm run prove:lightbox` writes. */
interface Conformance {
  /** Day of the run: `2026-11-26`. */
  date: string;
  browser: string;
  systems: { name: string; version: string }[];
  rows: { title: string; cells: Cell[] }[];
}

const table: Conformance = lastRun;

const marks: Readonly<Record<string, string>> = { holds: "✓", fails: "✗", no: "–" };
const words: Readonly<Record<string, string>> = {
  holds: "Holds",
  fails: "Does not hold",
  no: "Not promised",
};

const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

function CellOf({ result, value }: Cell): ReactElement {
  return (
    <td className={`conformance-${result}`}>
      <span aria-hidden="true">{marks[result]} </span>
      <strong>{words[result]}</strong>
      {result !== "no" && <div className="conformance-value">{value}</div>}
    </td>
  );
}

/** When the checks ran last, and in which browser. */
export function LastRun(): ReactElement {
  return (
    <p>
      Last run: <time dateTime={table.date}>{day.format(new Date(table.date))}</time>, {table.browser}.
    </p>
  );
}

/** Every check and what each lightbox did in the last run. */
export function ConformanceTable(): ReactElement {
  const kept = table.systems.map(
    (_, index) => table.rows.filter(({ cells }) => cells[index]?.result === "holds").length,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className="numbers-scroll conformance-scroll" aria-label="Conformance" tabIndex={0}>
      <table>
        <caption>What each lightbox did, in the words and numbers of the check</caption>
        <thead>
          <tr>
            <th scope="col">Check</th>
            {table.systems.map(({ name, version }) => (
              <th key={name} scope="col">
                {name} <span className="numbers-unbroken">{version}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ title, cells }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {table.systems.map(({ name }, index) => {
                const cell = cells[index];
                return cell && <CellOf key={name} {...cell} />;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Checks that hold</th>
            {table.systems.map(({ name }, index) => (
              <td key={name}>
                {kept[index]} of {table.rows.length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
