import type {
  License,
  PostLicense,
  ReprintLicense,
  ReprintSource,
  SplitLicense,
} from "../content/license.js";
import type { Author } from "../content/post.js";
import { describeValue } from "../model/describeValue.js";
import { licenseParts } from "../model/licenseParts.js";
import { ownValue } from "../model/ownValue.js";
import { warn } from "../model/warn.js";
import { firstOf, type FrontMatter, readText } from "./frontMatter.js";
import { readAuthors } from "./frontMatterFields.js";

/**
 * The terms of a post: `license` in any form a post may have, the `copyright` of Fluid, Butterfly's `copyright_info`, and
 * a reprint as NexT and Butterfly mark one.
 */
export function readTerms(fields: FrontMatter): PostLicense | undefined {
  const license = firstOf(fields, ["license", "licence", "copyright", "copyrightinfo"], readLicense);
  const source = readReprint(fields);
  return source === undefined ? license : reprinted(license, source);
}

const partNames = ["text", "code", "photos"] as const;

/** Themes keep a switch, terms or a notice such as `© 2024` under these names. A notice grants nothing and is no license. */
const noticeNames: ReadonlySet<string> = new Set(["copyright", "copyrightinfo"]);

function readLicense(value: unknown, name: string): PostLicense | undefined {
  if (value === true) return undefined;
  if (value === false) return false;
  const parts = licenseParts(value);
  const isSilent = partNames.some((part) => ownValue(value, part) === false);
  if (Object.keys(parts).length === 0 && !isSilent) return undefined;
  if (!noticeNames.has(name) || parts.text?.kind !== "unknown") return value as PostLicense;
  warn(
    `The ${name} ${describeValue(value)} in the front matter names no license. It was left out. Write license: with an SPDX id such as CC-BY-4.0, or license: { name, url }.`,
  );
  return undefined;
}

/**
 * Where a post appeared first: NexT marks a reprint by `copyright_reprint`, Butterfly names the author and the address of
 * the original in `copyright_author` and `copyright_url`. A mark without a source names none, and a name alone is the author's.
 */
function readReprint(fields: FrontMatter): ReprintSource | string | undefined {
  const marked = firstOf<unknown>(fields, ["reprint", "copyrightreprint"], (value) => value);
  if (typeof marked === "object") return marked as ReprintSource;
  const [name, url] = ["copyrightauthor", "copyrighturl"].map((field) => firstOf(fields, [field], readText));
  if (typeof marked === "string") {
    const isAddress = /^\s*https?:\/\//i.test(marked);
    if ((isAddress ? name : url) === undefined) return marked;
    return isAddress ? { name, url: marked } : { name: marked, url };
  }
  if (marked === undefined && name === undefined && url !== undefined) {
    warn(
      `The copyright_url ${describeValue(url)} in the front matter has no copyright_author beside it, so nobody knows whether the post is a reprint. It was left out. Write reprint: and the address if it is one, or permalink: if the address is the post's own.`,
    );
  }
  const isNamed = name !== undefined && url !== undefined;
  const isSourced = name !== undefined || url !== undefined;
  return marked !== false && (isNamed || (marked === true && isSourced)) ? { name, url } : undefined;
}

/** Butterfly's author of a post, where the name is not that of the source of a reprint. */
export function readCopyrightAuthor(fields: FrontMatter): (Author | string)[] | undefined {
  const name = firstOf(fields, ["copyrightauthor"], readText);
  if (name === undefined || ownValue(readReprint(fields), "name") === name) return undefined;
  return readAuthors(name, "copyrightauthor", fields.get("copyrightauthorhref"));
}

function reprinted(license: PostLicense | undefined, reprint: ReprintSource | string): PostLicense {
  if (license === undefined) return { reprint };
  if (license === false || ownValue(license, "reprint") !== undefined) return license;
  if (!partNames.some((part) => ownValue(license, part) !== undefined)) {
    return { reprint, license: license as Exclude<License, ReprintLicense> };
  }
  const { text, ...others } = license as SplitLicense;
  return { ...others, text: reprinted(text, reprint) as License };
}
