import type { ResolvedLicense } from "../content/license.js";

/** Licenses beyond Creative Commons that posts, photos and code samples stand under, by SPDX id, with SPDX's names. */
const names: Readonly<Record<string, string>> = {
  "0BSD": "BSD Zero Clause License",
  "Apache-2.0": "Apache License 2.0",
  "Artistic-2.0": "Artistic License 2.0",
  "BSD-2-Clause": 'BSD 2-Clause "Simplified" License',
  "BSD-3-Clause": 'BSD 3-Clause "New" or "Revised" License',
  "BSL-1.0": "Boost Software License 1.0",
  "EUPL-1.2": "European Union Public License 1.2",
  ISC: "ISC License",
  "LAL-1.2": "Licence Art Libre 1.2",
  "LAL-1.3": "Licence Art Libre 1.3",
  MIT: "MIT License",
  "MIT-0": "MIT No Attribution",
  "MPL-2.0": "Mozilla Public License 2.0",
  "MulanPSL-2.0": "Mulan Permissive Software License, Version 2",
  "ODbL-1.0": "Open Data Commons Open Database License v1.0",
  "ODC-By-1.0": "Open Data Commons Attribution License v1.0",
  "OFL-1.1": "SIL Open Font License 1.1",
  "OGL-UK-3.0": "Open Government Licence v3.0",
  "PDDL-1.0": "Open Data Commons Public Domain Dedication & License 1.0",
  Unlicense: "The Unlicense",
  WTFPL: "Do What The F*ck You Want To Public License",
  Zlib: "zlib License",
};

/** The GNU licenses, whose ids say whether later versions count too. The bare id says neither, and neither does its name. */
const gnu: readonly (readonly [id: string, name: string, versions: string])[] = [
  ["AGPL", "Affero General Public", "3.0"],
  ["GFDL", "Free Documentation", "1.1 1.2 1.3"],
  ["GPL", "General Public", "2.0 3.0"],
  ["LGPL", "Lesser General Public", "2.1 3.0"],
];

/** Made at the first call: most posts never ask. */
let known: ReadonlyMap<string, ResolvedLicense> | undefined;

/**
 * A license beyond Creative Commons by its SPDX id or its name in the SPDX License List, in any case.
 *
 * @returns `undefined` for one that is not among the common ones: a name is never guessed at
 */
export function spdxLicense(text: string): ResolvedLicense | undefined {
  known ??= readTable();
  const license = known.get(keyOf(text));
  return license && { ...license };
}

/** The id in the address of a page of the SPDX License List. */
export function spdxIdAt(text: string): string | undefined {
  return /^(?:https?:)?\/\/(?:www\.)?spdx\.org\/licenses\/([\w.-]+?)(?:\.html)?\/?$/i.exec(text)?.[1];
}

function readTable(): Map<string, ResolvedLicense> {
  const table = new Map<string, ResolvedLicense>();
  const add = (id: string, name: string) => {
    const url = `https://spdx.org/licenses/${id}.html`;
    const license: ResolvedLicense = { kind: "custom", shortName: name, url, spdx: id };
    table.set(keyOf(id), license).set(keyOf(name), license);
  };
  for (const [id, name] of Object.entries(names)) add(id, name);
  for (const [family, title, versions] of gnu) {
    for (const version of versions.split(" ")) {
      for (const later of ["", "only", "or later"]) {
        const id = `${family}-${version}-${later.replace(" ", "-")}`.replace(/-$/, "");
        add(id, `GNU ${title} License v${version} ${later}`.trim());
      }
    }
  }
  return table;
}

/** What spellings of one name have in common. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_‐-―-]+/g, "-")
    .replace(/licence/g, "license")
    .replace(/^the-|,/g, "")
    .replace(/-v(?:ersion-)?(?=\d)/g, "-");
}
