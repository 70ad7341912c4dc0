const kinds = {
  Classes: "class",
  Switches: "class",
  Microformats: "class of a microformat",
  Attributes: "data attribute",
  Variables: "custom property",
  Placements: "value of data-placement",
};

const list = new RegExp(
  `export const \\w+?(${Object.keys(kinds).join("|")}) = \\{(.*?)\\n\\} as const;`,
  "gs",
);
const entry = /(?:\/\*\*(.*?)\*\/\s*)?\w+:\s*"([^"]+)",/gs;

/**
 * What a contract file promises.
 *
 * @typedef {{ part: string, kind: string, name: string, meaning: string }} Promised
 * @param {string} file its name, without `.contract.ts`
 * @param {string} text
 * @returns {Promised[]}
 */
export function parseContract(file, text) {
  const part = file[0].toUpperCase() + file.slice(1);
  return [...text.matchAll(list)].flatMap(([, kind, body]) =>
    [...body.matchAll(entry)].map(([, meaning = "", name]) => ({
      part,
      kind: kinds[kind],
      name,
      meaning: meaning.replace(/\s*\n\s*\*\s?/g, " ").trim(),
    })),
  );
}
