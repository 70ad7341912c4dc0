import fc from "fast-check";
import { counts, latinWord, lines, oneMore, reads, same, sum, text } from "./values.mjs";

// Each row: what holds, the values it is tried on, the check, and a planted bug. `measure(source, format)` is what is
// proved; the bug is made of a right one, and the row counts only if its check fails with it.
/** What holds of plain text. */
export const textProperties = [
  [
    "text adds up over lines",
    lines,
    (m, all) => same(m(all.join("\n"), "text"), sum(all.map((one) => m(one, "text")))),
    reads(/\n/g, ""),
  ],
  [
    "totals are sums of scripts",
    text,
    (m, value) => {
      const s = m(value, "text");
      return s.words === Object.values(s.scripts).reduce((n, one) => n + one.words, 0);
    },
    counts("words", oneMore),
  ],
  [
    "characters are code points",
    fc.array(fc.constantFrom("𠮷", "𪚥", "好"), { maxLength: 20 }),
    (m, all) => m(all.join(""), "text").characters === all.length,
    counts("characters", (_, source) => source.length),
  ],
  [
    "kana counts by code point",
    fc.array(fc.constantFrom(..."かなカナーｱﾞ"), { maxLength: 20 }),
    (m, all) => m(all.join(""), "text").words === all.filter((one) => one !== "ﾞ").length,
    counts("words", (_, source) => source.length + 1),
  ],
  [
    "spaces divide words",
    fc.array(latinWord, { maxLength: 12 }),
    (m, all) => m(all.join(" "), "text").words === all.length,
    reads(/ /g, ""),
  ],
  [
    "punctuation counts nothing",
    fc.array(fc.constantFrom(..."。、！？!?;:()「」…—"), { maxLength: 20 }),
    (m, all) => m(`a ${all.join("")}`, "text").characters === 1,
    reads(/[。!—?]|^a $/g, "x"),
  ],
  [
    "composition does not matter",
    text,
    (m, value) => same(m(`é${value}`.normalize("NFD"), "text"), m(`é${value}`.normalize("NFC"), "text")),
    reads(/\u0301/g, " "),
  ],
];
