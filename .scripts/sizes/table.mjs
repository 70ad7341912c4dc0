import { words } from "./words.mjs";

const code = (name) => `\`${name}\``;
const kilobytes = (bytes) => (bytes === 0 ? "0 B" : `${(bytes / 1000).toFixed(1)} kB`);

/** What of all that is weighed a reader of the README wants to know, in this order. */
function rowsOf(weighed, say) {
  const sizes = new Map(weighed.map(({ group, name, size }) => [`${group}: ${name}`, size]));
  const row = (text, title) => {
    if (!sizes.has(title)) throw new Error(`${title} is not weighed`);
    return [text, kilobytes(sizes.get(title))];
  };
  const group = (wanted, text, isWanted = () => true) =>
    weighed
      .filter((each) => each.group === wanted && isWanted(each.name))
      .map(({ name }) => row(text(name), `${wanted}: ${name}`));
  return [
    ...["plain", "reading", "photos"].map((page) => row(say[page], `pages: ${page}`)),
    ...group("islands", say.island),
    row(say.near, "later: FoundPhotos"),
    ...group("styles", code, (name) => !/themes|tailwind|layered/.test(name)),
    ...group("styles", code, (name) => name.includes("themes")),
    ...["MetaBar", "ImageFigure"].map((name) => row(say.component(name), `components: ${name}`)),
    ...group("functions", say.alone),
  ];
}

const columns = (text) => [...text].reduce((width, letter) => width + (letter >= "\u3000" ? 2 : 1), 0);

/**
 * The table of sizes as Markdown.
 *
 * @param {readonly { group: string, name: string, size: number }[]} weighed
 * @param {string} file that it stands in, which says its language
 */
export function sizesTable(weighed, file) {
  const say = words[file];
  const rows = [say.head, ...rowsOf(weighed, say)];
  const width = Math.max(...rows.map(([text]) => columns(text)));
  const lines = rows.map(
    ([text, size]) => `| ${text}${" ".repeat(width - columns(text))} | ${size.padStart(7)} |`,
  );
  return [lines[0], `|${"-".repeat(width + 2)}|--------:|`, ...lines.slice(1), ""].join("\n");
}

const marked = /(<!-- sizes -->\n)([\s\S]*?)(<!-- \/sizes -->)/;

/** A text with a new table between its marks. */
export function withTable(text, table) {
  if (!marked.test(text)) throw new Error("There is no <!-- sizes --> to write a table to.");
  return text.replace(marked, (_, before, _old, after) => before + table + after);
}

/** A text without its table. */
export const withoutTable = (text) => text.replace(marked, "");

/** Sizes by what they are of. */
function sizesIn(table) {
  const lines = table.split("\n").filter((line) => line.startsWith("| "));
  return new Map(
    lines.map((line) => line.split("|").map((cell) => cell.trim())).map(([, name, size]) => [name, size]),
  );
}

/**
 * Where a text tells other sizes than those that were weighed.
 *
 * @param {string} text
 * @param {string} table as it has to be
 * @returns {string[]}
 */
export function tableProblems(text, table) {
  const [, , found] = marked.exec(text) ?? [];
  if (found === undefined) return ["has no table of sizes"];
  const [told, weighed] = [found, table].map(sizesIn);
  const problems = [...weighed]
    .filter(([name, size]) => told.get(name) !== size)
    .map(([name, size]) => `${name}: ${size}, and the table says ${told.get(name) ?? "nothing"}`);
  const gone = [...told.keys()].filter((name) => !weighed.has(name)).map((name) => `${name} is not weighed`);
  if (problems.length + gone.length === 0 && found !== table) return ["the table is written another way"];
  return [...problems, ...gone];
}

/**
 * Sizes and times that a text names outside of its table, where nothing holds them to what is measured.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function looseNumbers(text) {
  const rest = text.replace(marked, "");
  return [
    ...rest.matchAll(/\d[\d.,]*[\s-]?(?:[kKMG]i?)?(?:B|bytes?|ms|milliseconds?|字节|毫秒)(?![\w-])/g),
  ].map(([number]) => `"${number}" is written by hand`);
}
