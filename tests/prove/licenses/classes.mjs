import { deedLanguages, licenses } from "./creativeCommons.mjs";
import { languages } from "./names.mjs";
import { creativeCommonsIds, otherIds } from "./spdx.mjs";
import { refusals, spellings } from "./spellings.mjs";

/** What is proved: `read` a license, `name` it in a language, find its `deed`. Bugs are planted by wrapping one of the three. */
const root = "https://creativecommons.org/";

const isLicense = (license, { url, unit, version, port }) =>
  license?.url === url &&
  (license.unit === unit || (unit === "by-nd-nc" && license.unit === "by-nc-nd")) &&
  license.version === version &&
  license.jurisdiction === port;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Dashes and the spaces around them differ even within Creative Commons' own names of one language. */
const plainly = (name) => name.replace(/[\s\p{Pd}─]+/gu, "");

const mapAnswer = (subject, change) => ({
  ...subject,
  read: (given) => {
    const license = subject.read(given);
    return license && change({ ...license }, given);
  },
});

function localizedRows() {
  const rows = [];
  for (const { tag, units, scopes } of languages) {
    for (const { url, unit, version, port } of licenses) {
      const word = units[unit];
      const isPublicDomain = url.startsWith(`${root}publicdomain/`);
      const unported = { "3.0": "unported", "4.0": "international" }[version] ?? "generic";
      const scope = scopes[port ?? (isPublicDomain ? "universal" : unported)];
      if (word && scope) rows.push({ label: `${tag} ${url}`, tag, url, name: `${word} ${version} ${scope}` });
    }
  }
  return rows;
}

/** Every unit in every version there is, with the ports it does not have there. */
function absentRows() {
  const values = (key) => Array.from(new Set(licenses.map((license) => license[key])));
  const ports = values("port");
  const isThere = (unit, version, port) =>
    licenses.some(
      (license) =>
        license.version === version &&
        license.port === port &&
        (license.unit === unit || [unit, license.unit].toSorted().join() === "by-nc-nd,by-nd-nc"),
    );
  return values("unit").flatMap((unit) =>
    values("version").map((version) => ({
      label: `absent ports of ${unit} ${version}`,
      unit,
      version,
      // Without a port, the certification is that of the United States.
      ports: ports.filter(
        (port) => !isThere(unit, version, port) && (unit !== "certification" || port !== undefined),
      ),
    })),
  );
}

/** Each class of rows: what is checked, and a bug that has to break every row of it. */
export const classes = [
  {
    name: "addresses read, whole, as deed and as legal text",
    rows: licenses.map((license) => ({ ...license, label: license.url })),
    check: ({ read }, row) =>
      ["", "deed", "deed.ja", "deed.zh_TW", "legalcode", "legalcode.de", "?ref=chooser#top"].every((end) =>
        isLicense(read(row.url + end), row),
      ) &&
      isLicense(read(row.url.slice(0, -1)), row) &&
      isLicense(read(row.url.replace("https://", "http://www.").toUpperCase()), row) &&
      same(read(read(row.url)), read(row.url)),
    bug: (subject) => mapAnswer(subject, (license) => ({ ...license, url: license.url?.replace(/\/$/, "") })),
  },
  {
    name: "parts put together",
    rows: licenses.map((license) => ({ ...license, label: `parts of ${license.url}` })),
    check: ({ read }, row) => {
      const { unit, version, port } = row;
      const major = version.endsWith(".0") ? Number(version) : version;
      return (
        isLicense(read({ unit, version, jurisdiction: port }), row) &&
        isLicense(read({ unit: unit.toUpperCase(), version: major, jurisdiction: port?.toUpperCase() }), row)
      );
    },
    bug: (subject) => ({
      ...subject,
      read: ({ unit, version }) => subject.read({ unit, version, jurisdiction: "zz" }),
    }),
  },
  {
    name: "English names, equal to Creative Commons'",
    rows: licenses.map((license) => ({ ...license, label: license.name })),
    check: ({ read, name }, row) =>
      name(read(row.url), "en") === row.name && read(row.url).shortName === row.short,
    bug: (subject) => ({
      ...subject,
      name: (license, tag) => subject.name(license, tag).replace(/(?<=\d\.\d).*/, ""),
    }),
  },
  {
    name: "names read back, in full and in short",
    rows: licenses.map((license) => ({ ...license, label: `"${license.name}"` })),
    check: ({ read }, row) =>
      [
        row.name,
        row.name.toLowerCase(),
        row.name.replaceAll("-", "‑"),
        `Creative Commons ${row.name}`,
        `${row.name} License`,
        `${row.name} (${row.short})`,
        row.short,
        row.short.toLowerCase(),
        row.short.replaceAll(" ", "-"),
      ].every((text) => isLicense(read(text), row)),
    bug: (subject) => ({
      ...subject,
      read: (text) => (/[^A-Z0-9.+ -]/.test(text) ? undefined : subject.read(text)),
    }),
  },
  {
    name: "SPDX ids, there and back",
    rows: Object.entries(creativeCommonsIds).map(([id, path]) => ({ label: id, id, url: root + path })),
    check: ({ read }, { id, url }) =>
      [id, id.toLowerCase(), id.replaceAll("-", "_"), `https://spdx.org/licenses/${id}.html`, url].every(
        (text) => read(text)?.url === url && read(text).spdx === id,
      ),
    bug: (subject) => mapAnswer(subject, (license) => ({ ...license, spdx: license.spdx?.toLowerCase() })),
  },
  {
    name: "licenses without an id get none",
    rows: licenses
      .filter(({ url }) => !Object.values(creativeCommonsIds).some((path) => root + path === url))
      .map(({ url }) => ({ label: `no id for ${url}`, url })),
    check: ({ read }, { url }) => read(url).spdx === undefined,
    bug: (subject) =>
      mapAnswer(subject, (license) => ({ ...license, spdx: `CC-${license.unit}-${license.version}` })),
  },
  {
    name: "SPDX ids beyond Creative Commons",
    rows: Object.entries(otherIds).map(([id, name]) => ({ label: id, id, name })),
    check: ({ read }, { id, name }) =>
      [id, id.toLowerCase(), id.replaceAll("-", " "), name, name.toUpperCase()].every((text) => {
        const license = read(text);
        return (
          license?.kind === "custom" &&
          license.shortName === name &&
          license.spdx === id &&
          license.url === `https://spdx.org/licenses/${id}.html` &&
          same(read(license), license) &&
          same(read(license.url), license)
        );
      }),
    bug: (subject) => mapAnswer(subject, (license) => ({ ...license, shortName: license.spdx })),
  },
  {
    name: "names in other languages, Creative Commons' words",
    rows: localizedRows(),
    check: ({ read, name }, row) => plainly(name(read(row.url), row.tag)) === plainly(row.name),
    bug: (subject) => ({ ...subject, name: (license, tag) => `${subject.name(license, tag)} License` }),
  },
  {
    name: "deeds in the reader's language",
    rows: licenses.map((license) => ({ ...license, label: `deeds of ${license.url}` })),
    check: ({ read, deed }, { url }) =>
      Object.entries(deedLanguages).every(
        ([tag, language]) =>
          deed(read(url), tag) === (language === undefined ? url : `${url}deed.${language}`),
      ),
    bug: (subject) => ({ ...subject, deed: (license, tag) => `${license.url}deed.${tag}` }),
  },
  {
    name: "spellings of authors, themes and sites",
    rows: spellings.map(([given, path]) => ({ label: JSON.stringify(given), given, url: root + path })),
    check: ({ read }, { given, url }) => read(given)?.url === url && same(read(read(given)), read(given)),
    bug: (subject) =>
      mapAnswer(subject, (license, given) =>
        typeof given === "string" || !given.kind ? { ...license, url: undefined } : license,
      ),
  },
  {
    name: "versions with every port they do not have",
    rows: absentRows(),
    check: ({ read }, { unit, version, ports }) =>
      ports.length > 0 &&
      ports.every((jurisdiction) => {
        const tail = jurisdiction === undefined ? "" : `${jurisdiction}/`;
        return [
          { unit, version, jurisdiction },
          `${root}licenses/${unit}/${version}/${tail}`,
          `${root}publicdomain/${unit}/${version}/${tail}`,
          ["CC", unit, version, jurisdiction].filter(Boolean).join(" "),
        ].every((given) => read(given)?.kind === "unknown");
      }),
    bug: (subject) => ({
      ...subject,
      read: (given) => (typeof given === "string" ? subject.read(given) : subject.read({ unit: "by" })),
    }),
  },
  {
    name: "refusals: what names no license stays as it stands",
    rows: refusals.map((text) => ({ label: JSON.stringify(text), text })),
    check: ({ read }, { text }) => same(read(text), { kind: "unknown", shortName: text }),
    bug: (subject) =>
      mapAnswer(subject, (license) =>
        license.kind === "unknown" ? { ...license, url: license.shortName } : license,
      ),
  },
];
