// Facts of Creative Commons, written down from its own data and nowhere else in this repository: which licenses it has
// (https://github.com/creativecommons/cc-legal-tools-data, config/cc-legal-tools.csv, of 2026), and how it names them in
// English (https://github.com/creativecommons/cc-legal-tools-app, i18n/__init__.py, legal_tools/utils.py). A dash is
// the license without a port.
const version1 = "- fi il nl";
const version2 = "- at au be br ca cl de es fr hr it jp kr nl pl tw uk za";
const version21 = "au ca es jp";
const version25 =
  "- ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za";
const version3 =
  "- am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za";
const later = { "2.0": version2, 2.1: version21, 2.5: version25, "3.0": version3, "4.0": "-" };

const tools = {
  "licenses/by": { "1.0": version1, ...later },
  "licenses/by-nc": { "1.0": version1, ...later },
  "licenses/by-nc-nd": later,
  "licenses/by-nc-sa": { "1.0": version1, ...later },
  "licenses/by-nd": { "1.0": version1, ...later },
  "licenses/by-nd-nc": { "1.0": version1 },
  "licenses/by-sa": { "1.0": version1, ...later },
  "licenses/devnations": { "2.0": "-" },
  "licenses/nc": { "1.0": "- fi nl", "2.0": "jp" },
  "licenses/nc-sa": { "1.0": "- fi nl", "2.0": "jp" },
  "licenses/nc-sampling+": { "1.0": "- tw" },
  "licenses/nd": { "1.0": "- fi nl", "2.0": "jp" },
  "licenses/nd-nc": { "1.0": "- fi nl", "2.0": "jp" },
  "licenses/sa": { "1.0": "- fi nl", "2.0": "jp" },
  "licenses/sampling": { "1.0": "- br tw" },
  "licenses/sampling+": { "1.0": "- br de tw" },
  "publicdomain/certification": { "1.0": "us" },
  "publicdomain/mark": { "1.0": "-" },
  "publicdomain/zero": { "1.0": "-" },
};

const units = {
  by: "Attribution",
  "by-nc": "Attribution-NonCommercial",
  "by-nc-nd": "Attribution-NonCommercial-NoDerivs",
  "by-nc-sa": "Attribution-NonCommercial-ShareAlike",
  "by-nd": "Attribution-NoDerivs",
  "by-nd-nc": "Attribution-NoDerivs-NonCommercial",
  "by-sa": "Attribution-ShareAlike",
  certification: "Copyright-Only Dedication (based on United States law) or Public Domain Certification",
  devnations: "Developing Nations",
  mark: "Public Domain Mark",
  nc: "NonCommercial",
  "nc-sa": "NonCommercial-ShareAlike",
  "nc-sampling+": "NonCommercial Sampling Plus",
  nd: "NoDerivs",
  "nd-nc": "NoDerivs-NonCommercial",
  sa: "ShareAlike",
  sampling: "Sampling",
  "sampling+": "Sampling Plus",
  zero: "CC0",
};

const jurisdictions = {
  am: "Armenia",
  ar: "Argentina",
  at: "Austria",
  au: "Australia",
  az: "Azerbaijan",
  be: "Belgium",
  bg: "Bulgaria",
  br: "Brazil",
  ca: "Canada",
  ch: "Switzerland",
  cl: "Chile",
  cn: "China Mainland",
  co: "Colombia",
  cr: "Costa Rica",
  cz: "Czech Republic",
  de: "Germany",
  dk: "Denmark",
  ec: "Ecuador",
  ee: "Estonia",
  eg: "Egypt",
  es: "Spain",
  fi: "Finland",
  fr: "France",
  ge: "Georgia",
  gr: "Greece",
  gt: "Guatemala",
  hk: "Hong Kong",
  hr: "Croatia",
  hu: "Hungary",
  ie: "Ireland",
  igo: "IGO",
  il: "Israel",
  in: "India",
  it: "Italy",
  jp: "Japan",
  kr: "Korea",
  lu: "Luxembourg",
  mk: "Macedonia",
  mt: "Malta",
  mx: "Mexico",
  my: "Malaysia",
  nl: "Netherlands",
  no: "Norway",
  nz: "New Zealand",
  pe: "Peru",
  ph: "Philippines",
  pl: "Poland",
  pr: "Puerto Rico",
  pt: "Portugal",
  ro: "Romania",
  rs: "Serbia",
  scotland: "UK: Scotland",
  se: "Sweden",
  sg: "Singapore",
  si: "Slovenia",
  th: "Thailand",
  tw: "Taiwan",
  ug: "Uganda",
  uk: "UK: England & Wales",
  us: "United States",
  ve: "Venezuela",
  vn: "Vietnam",
  za: "South Africa",
};

function englishName(category, unit, version, port) {
  const current = version === "4.0" ? units[unit].replace("NoDerivs", "NoDerivatives") : units[unit];
  const unported = { "3.0": "Unported", "4.0": "International" }[version] ?? "Generic";
  const scope = category === "publicdomain" ? "Universal" : unported;
  return `${current} ${version} ${port === "-" ? scope : jurisdictions[port]}`;
}

/** How Creative Commons abbreviates it: the column IDENTIFIER. */
function identifier(unit, version, port) {
  const short =
    { certification: "CERTIFICATION", mark: "PDM", zero: "CC0" }[unit] ?? `CC ${unit.toUpperCase()}`;
  return [short, version, ...(port === "-" ? [] : [port.toUpperCase()])].join(" ");
}

/** Every license: its address, its parts, its name in English and in short. */
export const licenses = Object.entries(tools).flatMap(([path, versions]) =>
  Object.entries(versions).flatMap(([version, ports]) =>
    ports.split(" ").map((port) => {
      const [category, unit] = path.split("/");
      return {
        url: `https://creativecommons.org/${path}/${version}/${port === "-" ? "" : `${port}/`}`,
        unit,
        version,
        port: port === "-" ? undefined : port,
        name: englishName(category, unit, version, port),
        short: identifier(unit, version, port),
      };
    }),
  ),
);

/** The languages of our locales in which Creative Commons serves deeds, the same for every license. Hebrew has none. */
export const deedLanguages = {
  ar: "ar",
  de: "de",
  en: "en",
  es: "es",
  fr: "fr",
  he: undefined,
  ja: "ja",
  ko: "ko",
  "pt-BR": "pt-br",
  ru: "ru",
  "zh-Hans": "zh-hans",
  "zh-Hant": "zh-hant",
};
