import { describeValue } from "./describeValue.js";
import { warn } from "./warn.js";

const rasterData = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/]+={0,2}$/i;

const encodedCharacter =
  /%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/** Controls, spaces, direction marks and every other character that shows nothing; lone surrogates are in `C`. */
const invisible = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * The address of a link, if it is one that cannot do harm: http, https, mailto and tel, and addresses relative to the
 * page (`/path`, `path`, `?query`, `#fragment`). Refused, with a warning: every other scheme, control characters, lone
 * surrogates and backslashes anywhere, line breaks and tabs inside, `//host`, user names and passwords, and what the
 * URL standard cannot parse. React 19 itself replaces only `javascript:`, React 18 nothing.
 *
 * @param value what was given
 * @param name what the value is, for the warning, such as `author's url`
 * @returns the address, trimmed and with its spaces encoded, else as written; `undefined` for none and for a refused one
 */
export function safeHref(value: unknown, name = "link"): string | undefined {
  return check(value, name, (url) => /^(?:mailto|tel):[^/]/i.test(url) || isWebAddress(url));
}

/**
 * The address of a picture, if it is one that cannot do harm: as {@link safeHref}, without mailto and tel, and with
 * `blob:` and raster images in `data:` (PNG, JPEG, GIF, WebP, AVIF in base64; no SVG).
 *
 * @param value what was given
 * @param name what the value is, for the warning, such as `cover's src`
 * @returns the address, trimmed and with its spaces encoded, else as written; `undefined` for none and for a refused one
 */
export function safeImageSource(value: unknown, name = "image address"): string | undefined {
  return check(value, name, (url) => rasterData.test(url) || isBlob(url) || isWebAddress(url));
}

/**
 * The full address of a page of the site, for permalinks, feeds and metadata.
 *
 * @param url an address that passed {@link safeHref}
 * @param siteUrl address of the site's front page; `https://tidal.example/blog` counts as the folder `blog/`
 * @returns a relative address resolved against the site's; a full one, or where the site's is unknown, as it stands
 */
export function absoluteUrl(url: string, siteUrl?: unknown): string {
  if (/^(?:https?|mailto|tel):/i.test(url)) return url;
  const site = safeHref(siteUrl, "site's url");
  if (site === undefined || !/^https?:/i.test(site)) return url;
  const base = new URL(site);
  if (!/(?:\/|\.[^/]*)$/.test(base.pathname)) base.pathname += "/";
  return new URL(url, base).href;
}

/**
 * An address as a reader should see it: `https://tidal.example/%E5%8C%97%E5%B2%B8/` reads `tidal.example/北岸`.
 * Scheme and last slash go; letters, marks and symbols beyond ASCII are shown as themselves. Everything else stays
 * encoded, so that the text, typed into a browser, leads to the same page and can hide nothing.
 *
 * @param url an address that passed {@link safeHref}
 */
export function displayUrl(url: string): string {
  const parts = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url);
  const host = parts ? displayHost(parts[1] ?? "", url) : "";
  const rest = (parts ? (parts[2] ?? "") : url)
    .replace(encodedCharacter, decodeCharacter)
    .replace(invisible, (character) => encodeURIComponent(character.replace(/\p{Cs}/u, "\uFFFD")));
  return host + (parts && !/[?#]/.test(rest) ? rest.replace(/\/$/, "") : rest);
}

function check(value: unknown, name: string, allowed: (url: string) => boolean): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") {
    const url = value.trim().replaceAll(" ", "%20");
    if (url === "") return undefined;
    // Browsers drop tabs and line breaks inside an address and read a backslash as a slash, in every scheme we allow.
    if (!/[\p{Cc}\p{Cs}\\]/u.test(url) && allowed(url)) return url;
  }
  warn(
    `The ${name} ${describeValue(value)} is not an address that is safe to use. It was left out. Use http, https or a path of your site.`,
  );
  return undefined;
}

/** An object URL: the origin that made it, or `null`, and an id (File API). */
function isBlob(url: string): boolean {
  return (
    /^blob:null\/./i.test(url) || (/^blob:https?:/i.test(url) && isWebAddress(url.slice("blob:".length)))
  );
}

function isWebAddress(url: string): boolean {
  if (url.startsWith("//")) return false;
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (authority === undefined) {
    // A colon before the first slash starts a scheme, or something that looks like one to a reader.
    return !/^[^/?#]*:/.test(url);
  }
  return !authority.includes("@") && URL.canParse(url);
}

function decodeCharacter(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** The host as it was typed, in its own script, unless it holds what a host has no use for. */
function displayHost(host: string, url: string): string {
  if (/^[\p{L}\p{M}\p{N}.:[\]_-]+$/u.test(host) && host.search(invisible) === -1) return host.toLowerCase();
  try {
    return new URL(url).host;
  } catch {
    return "";
  }
}
