import type { Locale } from "../content/labels.js";
import type { AttributionFacts } from "./attributionFacts.js";

/** Months as BibTeX names them: every style knows these words and prints them in its language. */
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A `@misc` entry, the type that both BibTeX and biblatex know and print with an address.
 *
 * Names stand in braces of their own: BibTeX would take the last word of each for the family name, which is wrong for
 * most of the world and for every newsroom. So does the title, whose capitals styles would change. Letters stay UTF-8,
 * which LaTeX reads since 2018; the key is ASCII.
 */
export function attributionBibtex(facts: AttributionFacts, locale: Locale): string {
  const { isPhoto, authors, site, source, published } = facts;
  const title = facts.title ?? (isPhoto ? locale.labels.untitledPhoto : undefined);
  const [year, month] = published?.day.split("-") ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ["author", authors.map(({ name }) => braced(name)).join(" and ") || undefined],
    ["title", title === undefined ? undefined : braced(title)],
    ["howpublished", site === undefined ? undefined : escapeLatex(site)],
    ["year", year],
    ["month", months[Number(month) - 1]],
    ["url", source?.replace(/[{}\\]/g, encodeURIComponent)],
    ["note", terms(facts, locale)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`  ${name} = ${name === "month" ? value : `{${value}}`},\n`];
  });
  return `@misc{${keyOf(facts)},\n${lines.join("")}}`;
}

function terms({ license }: AttributionFacts, locale: Locale): string | undefined {
  if (license === undefined) return undefined;
  const name = license.kind === "reserved" ? locale.labels.reserved : license.shortName;
  return [name, license.url].flatMap((text) => (text === undefined ? [] : [escapeLatex(text)])).join(", ");
}

function braced(text: string): string {
  return `{${escapeLatex(text)}}`;
}

/** BibTeX counts braces even behind a backslash, so an escaped one would still tear the entry apart: these are named. */
const latex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};

function escapeLatex(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\\{}~^<>|#$%&_]/g, (character) => latex[character] ?? `\\${character}`);
}

/** First author's last word, year, first longer word of the title: `falk2026press`. Never empty, letters first. */
function keyOf({ authors, title, published, source }: AttributionFacts): string {
  const author = wordsOf(authors[0]?.name).at(-1) ?? "";
  const year = published?.day.slice(0, 4) ?? "";
  const words = wordsOf(title);
  const word =
    words.find(({ length }) => length > 3) ??
    words[0] ??
    wordsOf(source?.replace(/^.*?:\/\/[^/]*/, "")).at(-1);
  const key = author + year + (word ?? "");
  return /^[a-z]/.test(key) ? key : `post${key}`;
}

/** The words of a text in plain ASCII, without accents; nothing of scripts that have no such letters. */
function wordsOf(text = ""): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/(?<!\p{L})[a-z0-9]+(?!\p{L})/gu) ?? []
  );
}
