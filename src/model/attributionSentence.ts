import type { Labels, Locale } from "../content/labels.js";
import type { AttributionFacts } from "./attributionFacts.js";
import { listParts } from "./format.js";
import { fillLabel, labelParts, withOneStop } from "./label.js";
import { isSameLanguage } from "./language.js";

/** A piece of the sentence: a word of the locale, or a name with the page it leads to. */
interface Piece {
  text: string;
  url?: string | undefined;
  /** Language of a name, where it is not the sentence's. */
  lang?: string | undefined;
  /** Whether the piece came from an author and not from the locale. */
  isName?: boolean;
}

/** The sentence as plain text, each address in parentheses behind its name. */
export function attributionText(facts: AttributionFacts, locale: Locale): string {
  // The last slash of an address would go astray in a sentence from right to left. The isolate stands around the
  // parentheses, where no program takes it for a part of the address.
  const [open, close] = locale.dir === "rtl" ? ["\u2066(", ")\u2069"] : ["(", ")"];
  const address = ({ url }: Piece): string => (url === undefined ? "" : ` ${open}${url}${close}`);
  return sentence(facts, locale, address)
    .map((piece) => isolated(piece, locale) + address(piece))
    .join("");
}

/** The sentence as one HTML paragraph. */
export function attributionHtml(facts: AttributionFacts, locale: Locale): string {
  const content = sentence(facts, locale).map((piece) => {
    const text = escapeHtml(piece.text);
    if (!piece.isName) return text;
    const lang = piece.lang === undefined ? "" : ` lang="${escapeHtml(piece.lang)}"`;
    // An address makes the name a link, and `dir` isolates it as `bdi` does.
    const dir = runsAgainst(piece.text, locale) ? ' dir="auto"' : "";
    if (piece.url !== undefined) return `<a href="${escapeHtml(piece.url)}"${lang}${dir}>${text}</a>`;
    return lang || dir ? `<bdi${lang}>${text}</bdi>` : text;
  });
  return `<p lang="${escapeHtml(locale.tag)}"${locale.dir === "rtl" ? ' dir="rtl"' : ""}>${content.join("")}</p>`;
}

/** The sentence as one paragraph of CommonMark. */
export function attributionMarkdown(facts: AttributionFacts, locale: Locale): string {
  const paragraph = sentence(facts, locale)
    .map((piece) => {
      const text = escapeMarkdown(isolated(piece, locale));
      return piece.url === undefined ? text : `[${text}](${escapeDestination(piece.url)})`;
    })
    .join("");
  // At its start, a number or a dash would begin a list.
  return paragraph.replace(/^(\d*)([-+=.)])/, "$1\\$2");
}

/** @param behind what is written behind the text of a piece */
function sentence(
  facts: AttributionFacts,
  locale: Locale,
  behind: (piece: Piece) => string = () => "",
): Piece[] {
  const { labels } = locale;
  const { license } = facts;
  const work = workPieces(facts, locale);
  const name = license?.shortName;
  const terms: Piece[] = name ? [{ text: name, url: license?.url, isName: true }] : [];
  const written = ([piece]: Piece[]): string => (piece === undefined ? "" : piece.text + behind(piece));
  const ends = { work: written(work.slice(-1)), license: written(terms) };
  return fill(withOneStop(labels[sentenceLabel(facts)], ends, locale), { work, license: terms });
}

function sentenceLabel({ license }: AttributionFacts): keyof Labels & `work${string}` {
  switch (license?.kind) {
    case "creative-commons":
    case "custom":
      return "workLicensed";
    case "public-domain":
      return "workPublicDomain";
    case "reserved":
      return "workReserved";
    default:
      return "workAlone";
  }
}

function workPieces(facts: AttributionFacts, locale: Locale): Piece[] {
  const { labels } = locale;
  const { title, lang, source, isPhoto } = facts;
  const isForeign = lang !== undefined && !isSameLanguage(lang, locale.tag);
  const names = facts.authors.map(({ name }) => name);
  const authors = listParts(names, locale).map((part): Piece => {
    if (typeof part === "string") return { text: part };
    return { text: names[part] ?? "", url: facts.authors[part]?.url, isName: true };
  });
  if (title === undefined && !isPhoto) return authors;
  const work: Piece =
    title === undefined
      ? { text: labels.untitledPhoto, url: source }
      : {
          text: fillLabel(labels.quotedTitle, { title }),
          url: source,
          lang: isForeign ? lang : undefined,
          isName: true,
        };
  return authors.length === 0 ? [work] : fill(labels.workByAuthors, { work: [work], authors });
}

function fill(template: string, values: Readonly<Record<string, Piece[]>>): Piece[] {
  return labelParts(template).flatMap((part) =>
    "text" in part ? [part] : (values[part.name] ?? [{ text: `{${part.name}}` }]),
  );
}

const rightToLeftLetter =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text holds letters that run against the sentence, and so may draw its neighbors with it. */
function runsAgainst(text: string, { dir }: Locale): boolean {
  if (dir === "ltr") return rightToLeftLetter.test(text);
  return Array.from(text).some((letter) => /\p{L}/u.test(letter) && !rightToLeftLetter.test(letter));
}

/** A name between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE where it needs them (Unicode Annex 9, 2.4). */
function isolated({ text, isName }: Piece, locale: Locale): string {
  return isName && runsAgainst(text, locale) ? `\u2068${text}\u2069` : text;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Every mark that means something inside a paragraph: CommonMark's, GitHub's, and that of formulas. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$!#^]/g, "\\$&");
}

/** Inside an address, parentheses alone mean something to Markdown: the URL standard has encoded the rest. */
function escapeDestination(url: string): string {
  return url.replace(/[()<>\\*_[\]`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
