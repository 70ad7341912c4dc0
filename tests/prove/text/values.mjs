import fc from "fast-check";

// Values the properties are tried on, and what their checks and planted bugs are made of.
const words = [
  "word",
  "Han",
  "e-mail",
  "don't",
  "漢",
  "字典",
  "かな",
  "한국어",
  "слово",
  "λόγος",
  "كلمة",
  "מילה",
  "शब्द",
  "12",
  "3.5",
  "café",
];
const word = fc.constantFrom(...words);
export const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));
export const lines = fc.array(text, { minLength: 1, maxLength: 4 });
export const path = fc
  .array(fc.constantFrom("a", "post", "2024", "x-y", "图"), { minLength: 1, maxLength: 4 })
  .map((all) => `/${all.join("/")}`);
export const number = fc.integer({ min: 1, max: 9 });
export const latinWord = fc
  .array(fc.constantFrom(..."abcdefg"), { minLength: 2, maxLength: 8 })
  .map((all) => all.join(""));
export const repeat = (part, count, gap = "") => Array.from({ length: count }, () => part).join(gap);

export const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = ({ scripts, ...rest }) => [
  Object.entries(scripts).toSorted(),
  Object.entries(rest).toSorted(),
];
export const plus = (stats, more) => ({
  ...stats,
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, stats[key] + value])),
});
export const sum = (all) => {
  const total = { characters: 0, words: 0, scripts: {}, codeLines: 0, images: 0, tables: 0, formulas: 0 };
  for (const one of all) {
    for (const key of Object.keys(total)) if (key !== "scripts") total[key] += one[key];
    for (const [name, { characters, words: count }] of Object.entries(one.scripts)) {
      const old = total.scripts[name] ?? { characters: 0, words: 0 };
      total.scripts[name] = { characters: old.characters + characters, words: old.words + count };
    }
  }
  return total;
};

/** A bug that reads the source with something replaced. */
export const reads = (pattern, by) => (measure) => (source, format) =>
  measure(source.replaceAll(pattern, by), format);
/** A bug that miscounts. */
export const counts = (key, change) => (measure) => (source, format) => {
  const stats = measure(source, format);
  return { ...stats, [key]: change(stats[key], source) };
};
export const oneMore = (value) => value + 1;
/** The row for markup that leaves a text what it is. */
export const keeps = (name, format, write, bug, more = {}) => [
  name,
  fc.tuple(text, path, number, text),
  (measure, [value, place, count, other]) =>
    same(measure(write(value, place, count, other), format), plus(measure(value, "text"), more)),
  bug,
];
