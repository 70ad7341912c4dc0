// The full table of HTML has 2,231 names and weighs more than everything else that counts text. Here are the names of
// letters, since only they change a count, of the signs that stand inside words, and of those that markup is made of.
// Every other name is taken for a symbol, which ends a word and counts nothing.
const listed: string =
  "Æ AElig|& AMP amp|\u2061 ApplyFunction af|ℬ Bernoullis bernou|ⅅ CapitalDifferentialD DD|" +
  "ℭ Cayleys|· CenterDot centerdot middot|’ CloseCurlyQuote rsquo rsquor|ⅆ DifferentialD dd|" +
  "Đ Dstrok|Ŋ ENG|Ð ETH|ⅇ ExponentialE ee exponentiale|ℱ Fouriertrf|> GT gt|Ϝ Gammad|" +
  "ˇ Hacek caron|ℋ HilbertSpace hamilt|Ħ Hstrok|Ĳ IJlig|ℑ Im image imagpart|ⅈ ImaginaryI ii|" +
  "\u2063 InvisibleComma ic|\u2062 InvisibleTimes it|< LT lt|ℒ Laplacetrf lagran|Ŀ Lmidot|" +
  "Ł Lstrok|ℳ Mellintrf phmmat|" +
  "\u200B NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ZeroWidthSpace|" +
  '\u2060 NoBreak|\u00A0 NonBreakingSpace nbsp|Œ OElig|Ø Oslash|ℌ Poincareplane|" QUOT quot|' +
  "ℜ Re real realpart|Þ THORN|Ŧ Tstrok|_ UnderBar lowbar|ϒ Upsi upsih|æ aelig|ℵ alefsym aleph|" +
  "Å angst|' apos|ℶ beth|ˆ circ|, comma|ℂ complexes|ℸ daleth|\u2010 dash hyphen|" +
  "ϝ digamma gammad|đ dstrok|ℓ ell|ŋ eng|ε epsi|ϵ epsiv straightepsilon varepsilon|ð eth|" +
  "ℰ expectation|ﬃ ffilig|ﬀ fflig|ﬄ ffllig|ﬁ filig|fj fjlig|ﬂ fllig|ƒ fnof|ℷ gimel|" +
  "ℏ hbar hslash planck plankv|ħ hstrok|ĳ ijlig|ℐ imagline|ı imath inodot|Ƶ imped|ℤ integers|" +
  "ȷ jmath|ϰ kappav varkappa|ĸ kgreen|ŀ lmidot|\u200E lrm|ł lstrok|µ micro|ŉ napos|ℕ naturals|" +
  "× odot sdot tdot xcirc|œ oelig|Ω ohm|ℴ order orderof|ª ordf|º ordm|ø oslash|. period|" +
  "ϕ phiv straightphi varphi|ϖ piv varpi|ℎ planckh|ℙ primes|ℍ quaternions|ℚ rationals|" +
  "ℛ realine|ℝ reals|ϱ rhov varrho|\u200F rlm|\u00AD shy|ς sigmaf sigmav varsigma|ß szlig|" +
  "ϑ thetasym thetav vartheta|þ thorn|ŧ tstrok|υ upsi|ℨ zeetrf|\u200D zwj|\u200C zwnj";

const greek =
  "Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π " +
  "Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω";

/** Cyrillic, without the `cy` at the end of each name. */
const cyrillic =
  "AА BБ CHЧ DJЂ DSЅ DZЏ DД EЭ FФ GJЃ GГ HARDЪ IEЕ IOЁ IИ IukІ JЙ JserЈ JukЄ KHХ KJЌ KК LJЉ LЛ " +
  "MМ NJЊ NН OО PП RР SHCHЩ SHШ SOFTЬ SС TSHЋ TSЦ TТ UbrЎ UУ VВ YAЯ YIЇ YUЮ YЫ ZHЖ ZЗ";

const accents: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  macr: "\u0304",
  breve: "\u0306",
  dot: "\u0307",
  uml: "\u0308",
  ring: "\u030A",
  dblac: "\u030B",
  caron: "\u030C",
  cedil: "\u0327",
  ogon: "\u0328",
};
const accentedName = new RegExp(`^([A-Za-z])(${Object.keys(accents).join("|")})$`);
/** Letters of mathematics in Fraktur, double-struck and script form: letters of no script, so one stands for all. */
const mathName = /^[A-Za-z](?:fr|opf|scr)$/;

/** What the numbers 128 to 159 mean in HTML: the characters of Windows-1252. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const symbol = "\uFFFD";

function makeNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const item of listed.split("|")) {
    const [value = "", ...its] = item.split(" ");
    for (const name of its) names.set(name, value);
  }
  for (const [, name = "", value = ""] of greek.matchAll(/(\w+) (\S)/g)) {
    names.set(name, value).set(name.toLowerCase(), value.toLowerCase());
  }
  for (const [, name = "", value = ""] of cyrillic.matchAll(/([A-Za-z]+)(\S)/g)) {
    names.set(`${name}cy`, value).set(`${name.toLowerCase()}cy`, value.toLowerCase());
  }
  return names;
}
let names: Map<string, string> | undefined;

function ofName(name: string): string {
  names ??= makeNames();
  const known = names.get(name);
  if (known !== undefined) return known;
  const [, base, accent] = accentedName.exec(name) ?? [];
  if (base !== undefined && accent !== undefined) return base + accents[accent];
  return mathName.test(name) ? "\u2115" : symbol;
}

function ofNumber(number: number, isHtml: boolean): string {
  if (isHtml && number >= 0x80 && number <= 0x9f) return windows.charAt(number - 0x80);
  const isCharacter = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return isCharacter && !(number >= 0x7f && number <= 0x9f) ? String.fromCodePoint(number) : symbol;
}

const markdownReference = /&(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,31});)/g;
// HTML also knows numbers of any length and, without a semicolon, numbers and the oldest names.
const oldNames: string =
  "[AEIOUaeiou](?:acute|circ|grave|uml)|[ANOano]tilde|[Aa]ring|[Cc]cedil|[Oo]slash|[Yy]acute|yuml|AElig|aelig|ETH|eth|" +
  "THORN|thorn|szlig|AMP|amp|GT|gt|LT|lt|QUOT|quot|COPY|copy|REG|reg|nbsp|shy|acute|brvbar|cedil|cent|curren|deg|divide|" +
  "frac(?:12|14|34)|iexcl|iquest|laquo|macr|micro|middot|not|ordf|ordm|para|plusmn|pound|raquo|sect|sup[123]|times|uml|yen";
const htmlReference = new RegExp(
  `&(?:#(\\d+);?|#[xX]([0-9a-fA-F]+);?|([A-Za-z][A-Za-z0-9]{1,31}(?=;)|${oldNames});?)`,
  "g",
);

/**
 * Replaces the character references of HTML and Markdown, as far as a count can tell: those of letters, of signs in
 * words and of markup by their characters, all others (`&hearts;`, and what is no name at all) by U+FFFD, a symbol.
 *
 * @param text a text without tags
 * @param isHtml whether the rules of HTML hold, which asks for fewer semicolons and knows Windows-1252
 */
export function decodeEntities(text: string, isHtml: boolean): string {
  if (!text.includes("&")) return text;
  return text.replace(
    isHtml ? htmlReference : markdownReference,
    (_whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (decimal !== undefined) return ofNumber(Number.parseInt(decimal, 10), isHtml);
      if (hexadecimal !== undefined) return ofNumber(Number.parseInt(hexadecimal, 16), isHtml);
      return ofName(name ?? "");
    },
  );
}
