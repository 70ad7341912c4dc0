import { readdirSync, readFileSync } from "node:fs";
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

/** Names of the script files of a site that hold a text. */
export function scriptFilesWith(out, text) {
  return readdirSync(join(out, "_next"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .filter((name) => readFileSync(join(out, "_next", name), "utf8").includes(text));
}
