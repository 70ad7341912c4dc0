import type { ReactElement } from "react";
import { parseContract } from "../../.scripts/lib/parseContract.mjs";
import "./numbers.css";

/** Sources of the contract files, by path. */
const sources: Record<string, string> = import.meta.glob("../../src/**/*.contract.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

const parts = Object.entries(sources)
  .map(([path, text]) => parseContract(/([^/]+)\.contract\.ts$/.exec(path)?.[1] ?? path, text))
  .filter((promised) => promised.length > 0)
  .toSorted(([a], [b]) => (a?.part ?? "").localeCompare(b?.part ?? "", "en"));

const shownAs: Record<string, (name: string) => string> = {
  class: (name) => `.${name}`,
  "class of a microformat": (name) => `.${name}`,
  "value of data-placement": (name) => `[data-placement="${name}"]`,
  "data attribute": (name) => `[${name}]`,
};

/** Words of a docstring, in which code stands between backticks. */
function Meaning({ text }: { text: string }): ReactElement {
  return (
    <>
      {text
        .split("`")
        .map((piece, index) => (index % 2 === 1 ? <code key={piece + String(index)}>{piece}</code> : piece))}
    </>
  );
}

/** Every class, data attribute and custom property that a site may rely on, by part. */
export function AnatomyTables(): ReactElement {
  return (
    <>
      {parts.map((promised) => (
        <section key={promised[0]?.part}>
          <h2 id={promised[0]?.part.toLowerCase()}>{promised[0]?.part}</h2>
          <div className="numbers-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">What it is</th>
                </tr>
              </thead>
              <tbody>
                {promised.map(({ kind, name, meaning }) => (
                  <tr key={`${kind} ${name}`}>
                    <th scope="row">
                      <code>{shownAs[kind]?.(name) ?? name}</code>
                    </th>
                    <td>
                      <Meaning text={meaning} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
}
