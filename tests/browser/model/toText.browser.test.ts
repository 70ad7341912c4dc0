import fc from "fast-check";
import { expect, test } from "vitest";
import { toText } from "../../../src/model/toText.js";

/** Whether the words after a name still run from left to right. */
function staysInside(name: string): boolean {
  const paragraph = document.createElement("p");
  const isolated = document.createElement("bdi");
  isolated.textContent = name;
  const after = document.createTextNode(" two three 1-2.");
  paragraph.append("One ", isolated, after);
  document.body.replaceChildren(paragraph);
  const range = document.createRange();
  const places = Array.from(after.data, (_, index) => {
    range.setStart(after, index);
    range.setEnd(after, index + 1);
    return range.getBoundingClientRect().left;
  });
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

const leaking = ["שלום\u2067abc", "abc\u2069\u202Exyz"];

test.each(leaking)("a name with unbalanced marks turns its neighbors around: %j", (name) => {
  expect(staysInside(name)).toBe(false);
  expect(staysInside(toText(name) ?? "")).toBe(true);
});

test("no name that was read does", { timeout: 60_000 }, () => {
  const letters = ["a", "ש", "1", " ", "\n", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E"];
  const pieces = fc.constantFrom(...letters, "\u2066", "\u2067", "\u2068", "\u2069", "\u2029");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => staysInside(toText(parts.join("")) ?? "")),
    { numRuns: 2000 },
  );
});
