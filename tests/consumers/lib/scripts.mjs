import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The JavaScript of a page.
 *
 * @param {string} out folder of the built site
 * @param {string} html the page
 * @returns files: every script file the page names, with its bytes. inline: bytes of scripts in the page, blocks of data aside, which are
 *   the page's own tree once more, for React to compare. modules: the client modules that this tree refers to.
 */
export function scriptsOf(out, html) {
  const addresses = [
    ...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g),
    ...html.matchAll(/<link\b[^>]*as="script"[^>]*\shref="([^"]+)"/g),
  ];
  const names = new Set(addresses.map(([, address]) => address.split("?")[0]));
  const files = [...names].toSorted().map((name) => ({ name, bytes: readFileSync(join(out, name)).length }));
  const texts = [...html.matchAll(/<script\b(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text,
  );
  const tree = texts.map(readPush).join("");
  const modules = [...tree.matchAll(/^[0-9a-f]+:I(\[.*\])$/gm)].map(([, row]) => row).toSorted();
  return {
    files,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    inline: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    modules,
  };
}

/** The piece of the tree in one `self.__next_f.push([1, "…"])`. */
function readPush(text) {
  const call = /^self\.__next_f\.push\((\[.*\])\)$/s.exec(text.trim());
  const piece = call === null ? undefined : JSON.parse(call[1])[1];
  return typeof piece === "string" ? piece : "";
}

/** Texts that only our own code holds: classes, attributes and the start of its warnings. */
const ownTexts = ["co-figure", "co-license", "co-meta", "co-lightbox", "data-placement", "[colophon]"];

/**
 * Which script files hold our code.
 *
 * @param {string} out folder of the built site
 * @param {string[]} names paths of files in it, as a page asks for them
 */
export function ownScripts(out, names) {
  return names.filter((name) => {
    const code = readFileSync(join(out, name), "utf8");
    return ownTexts.some((text) => code.includes(text));
  });
}
