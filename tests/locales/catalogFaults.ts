import type { Labels, Locale } from "../../src/content/labels.js";
import { en } from "../../src/locales/en.js";

/** Languages with a deed of every license of version 4.0, from the listing of cc-legal-tools-data. */
const deeds = new Set(
  "an ar az be bg bn ca cs da de el en eo es et eu fa fi fr fy ga gl hi hr hu id is it ja ko lt lv ms nl no pl pt pt-br ro ru sk sl sr-latn sv tr uk zh-hans zh-hant".split(
    " ",
  ),
);

/** Words that are the same in English: what else equals the English text was not translated. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ["permalink", "textPart", "codePart", "weibo", "codeLabel"],
  es: ["weibo"],
  fr: ["photoNumber", "figureNumber", "codePart", "photosPart", "untitledPhoto", "weibo", "codeLabel"],
  "pt-BR": ["tagsLabel", "weibo"],
};

/** Words that no other language of ours has. */
const englishWords =
  /\b(?:the|this|of|on|by|under|post|read|views?|words?|rights|reserved|unless|updated)\b/i;

const slots = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

function* textsOf(label: Labels[keyof Labels]): Generator<[category: string | undefined, text: string]> {
  if (typeof label === "string") yield [undefined, label];
  else yield* Object.entries(label ?? {}) as [string, string][];
}

/** How many of the numbers up to 1,000 a category stands for: the word alone can only name one. */
function countOf(category: string, tag: string): number {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1001 }, (_, number) => rules.select(number)).filter((name) => name === category)
    .length;
}

function* labelFaults(locale: Locale, key: keyof Labels): Generator<string> {
  const [label, english] = [locale.labels[key], en.labels[key]];
  if (typeof label !== typeof english) yield "is of another kind than in English";
  const wanted = slots(typeof english === "string" ? english : english.other);
  for (const [category, text] of textsOf(label)) {
    if (typeof text !== "string" || text.trim() === "") yield "is empty";
    else if (text !== text.trim() || text !== text.normalize()) yield `is written untidily: ${text}`;
    const spelledOut = category !== undefined && category !== "other" && countOf(category, locale.tag) === 1;
    const found = slots(String(text));
    if (String(found) !== String(wanted) && !(spelledOut && found.length === 0))
      yield `has the slots ${found}`;
    if (locale.tag !== "en") yield* englishFaults(locale, key, String(text));
  }
  if (typeof label !== "object") return;
  const categories = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories.toSorted();
  const given = Object.keys(label).toSorted();
  if (String(given) !== String(categories)) yield `has the forms ${given}, not ${categories}`;
}

function* englishFaults({ tag }: Locale, key: keyof Labels, text: string): Generator<string> {
  const words = text.replace(/\{\w+\}/g, "");
  const english = [...textsOf(en.labels[key])].some(([, other]) => other === text);
  const same = sameAsEnglish[tag]?.includes(key) ?? false;
  if (english && !same && /\p{Letter}/u.test(words)) yield `is the English text: ${text}`;
  if (!english && same) yield "is no longer the same as in English";
  // "post" is a word of Brazilian Portuguese, too.
  if (englishWords.test(tag === "pt-BR" ? words.replace(/posts?/g, "") : words)) yield `is English: ${text}`;
  const latin = new Intl.Locale(tag).maximize().script === "Latn";
  if (!latin && /\p{Script=Latin}/u.test(words)) yield `has Latin letters: ${text}`;
}

function* licenseFaults({ licenseNames }: Locale): Generator<string> {
  const { jurisdictions, olderNd, quoted, ...words } = licenseNames;
  const expected = Object.keys(en.licenseNames).filter((key) => !["jurisdictions", "olderNd"].includes(key));
  for (const key of new Set([...expected, ...Object.keys(words)])) {
    const word = words[key as keyof typeof words];
    if (!expected.includes(key)) yield `licenseNames: ${key} is unknown`;
    else if (key === "joint" ? !/^ ?\p{Pd} ?$|^─$/u.test(word) : !word?.trim() || word !== word.trim()) {
      yield `licenseNames: ${key} is no word`;
    }
  }
  const units = ["by", "sa", "nc", "nd", "zero", "mark", "certification", "sampling", "sampling+"] as const;
  if (new Set(units.map((unit) => words[unit])).size !== units.length) {
    yield "licenseNames: two have one name";
  }
  if (olderNd?.trim() === "") yield "licenseNames: olderNd is no word";
  if (quoted !== undefined && String(slots(quoted)) !== "{license}")
    yield "licenseNames: quoted has no license";
  const codes = Object.keys(jurisdictions);
  // These two are no regions, so that Intl has no name for them.
  if (!codes.includes("uk") || !codes.includes("scotland"))
    yield "licenseNames: a part of the UK has no name";
  for (const code of codes) if (!/^(?:[a-z]{2}|scotland)$/.test(code)) yield `licenseNames: no port ${code}`;
}

/** Everything that is wrong with a catalog, in words; nothing for a good one. */
export function catalogFaults(locale: Locale): string[] {
  const faults: string[] = [];
  const { tag, dir, deedLanguage, numberingSystem } = locale;
  if (Intl.getCanonicalLocales(tag)[0] !== tag) faults.push(`tag: ${tag} is not canonical`);
  if (!Intl.PluralRules.supportedLocalesOf(tag).includes(tag))
    faults.push(`tag: ${tag} is not known to Intl`);
  const script = new Intl.Locale(tag).maximize().script ?? "";
  if ((dir === "rtl") !== ["Arab", "Hebr"].includes(script)) faults.push(`dir: ${dir} in ${script}`);
  if (!Intl.supportedValuesOf("numberingSystem").includes(numberingSystem)) {
    faults.push(`numberingSystem: ${numberingSystem}`);
  }
  if (!["native", "draft"].includes(locale.reviewed)) faults.push(`reviewed: ${locale.reviewed}`);
  if (deedLanguage !== undefined && !deeds.has(deedLanguage)) faults.push(`deedLanguage: ${deedLanguage}`);
  if (deedLanguage === undefined && (deeds.has(tag.toLowerCase()) || deeds.has(tag.split("-")[0] ?? ""))) {
    faults.push("deedLanguage: there is a deed");
  }
  faults.push(...licenseFaults(locale));
  for (const key of new Set([...Object.keys(en.labels), ...Object.keys(locale.labels)]) as Set<
    keyof Labels
  >) {
    if (!Object.hasOwn(locale.labels, key)) faults.push(`labels.${key}: is missing`);
    else if (!Object.hasOwn(en.labels, key)) faults.push(`labels.${key}: is unknown`);
    else for (const fault of labelFaults(locale, key)) faults.push(`labels.${key}: ${fault}`);
  }
  return faults;
}
