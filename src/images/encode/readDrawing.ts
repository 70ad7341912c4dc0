import { PictureError } from "../errors.js";
import { parseXml, XmlError, type XmlElement } from "../metadata/xml.js";
import { readRdf, type XmpFacts } from "../metadata/xmp.js";

/** What is to be known of an SVG drawing. */
export interface Drawing {
  /** Width in CSS pixels. */
  width: number;
  /** Height in CSS pixels. */
  height: number;
  /** What the RDF in its metadata says. */
  facts: XmpFacts;
}

const svg = "http://www.w3.org/2000/svg";

/** CSS pixels in each unit that does not depend on a font or a window (CSS Values 4, section 6.2). */
const pixels: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
  ["q", 96 / 101.6],
]);

/** HTML inside a drawing is HTML: it may lead elsewhere, ask for a password, or load something. */
const html = "http://www.w3.org/1999/xhtml";

/** What can run or load something when the drawing is opened by itself, at the address of the site. */
const active = /^(?:script|handler|listener|foreignobject|iframe|object|embed)$/i;

/**
 * Reads the size and the terms of an SVG drawing. It is published as it is, so one that could run a script on the site
 * is refused rather than cleaned: a cleaner that misses one way in is worse than none.
 *
 * @throws PictureError for drawings that are not well-formed, have no size, or hold something active
 */
export function readDrawing(bytes: Uint8Array): Drawing {
  const root = parse(bytes);
  if (root.namespace !== svg || root.name !== "svg")
    throw new PictureError("Its root is no <svg> of the SVG namespace.");
  refuseActive(root);
  const size = readSize(root);
  if (size === undefined) {
    throw new PictureError(
      "It has neither width and height nor a viewBox, so its shape is not known. Give it a viewBox.",
    );
  }
  return { ...size, facts: readRdf(root) };
}

function parse(bytes: Uint8Array): XmlElement {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // In another encoding a browser would read other characters, and may find a script where none is found here.
    const [, encoding = "utf-8"] = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
    if (encoding.toLowerCase() !== "utf-8") throw new XmlError(`it says that it is encoded in ${encoding}`);
    return parseXml(text);
  } catch (error) {
    const reason = error instanceof XmlError ? error.message : "it is not encoded in UTF-8";
    throw new PictureError(`It is no drawing as every browser reads it: ${reason}.`, { cause: error });
  }
}

function refuseActive(element: XmlElement): void {
  const refused =
    active.test(element.name) || element.namespace === html
      ? `a <${element.name}>`
      : element.attributes
          .filter(
            ({ name, value }) =>
              /^on/i.test(name) || /(?:^|;)\s*javascript:/i.test(value.replace(/[\0-\x20]/g, "")),
          )
          .map(({ name }) => `the attribute ${name} with a script`)[0];
  if (refused !== undefined) {
    throw new PictureError(
      `It has ${refused}, which would be active on your site when the file is opened by itself. Take it out.`,
    );
  }
  for (const child of element.children) if (typeof child !== "string") refuseActive(child);
}

function readSize(root: XmlElement): { width: number; height: number } | undefined {
  const valueOf = (name: string): string =>
    root.attributes.find((entry) => entry.name === name && entry.namespace === "")?.value.trim() ?? "";
  const [, , boxWidth = 0, boxHeight = 0] = valueOf("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  const width = readLength(valueOf("width"));
  const height = readLength(valueOf("height"));
  if (width !== undefined && height !== undefined) return rounded(width, height);
  if (ratio === undefined) return undefined;
  if (width !== undefined) return rounded(width, width / ratio);
  if (height !== undefined) return rounded(height * ratio, height);
  return rounded(boxWidth, boxHeight);
}

function readLength(text: string): number | undefined {
  const [, number, unit = ""] = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(text) ?? [];
  const factor = pixels.get(unit.toLowerCase());
  const length = Number(number) * (factor ?? Number.NaN);
  return length > 0 && Number.isFinite(length) ? length : undefined;
}

/** Whole pixels; a small drawing is scaled up, so that rounding does not change its shape. */
function rounded(width: number, height: number): { width: number; height: number } {
  const scale = Math.max(1, 100 / Math.min(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
