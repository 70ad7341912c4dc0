import type { Post } from "../content/post.js";
import { describeValue } from "./describeValue.js";
import { readLanguage } from "./language.js";
import { type NamedLink, readNames } from "./names.js";
import { isMissing, ownItems, ownValue } from "./ownValue.js";
import { isOutdated, lastChange, type PostAgeOptions } from "./postAge.js";
import { type ParsedDate, parsePostDate } from "./postDate.js";
import { type NamedPost, readPostReference } from "./postReference.js";
import { safeHref } from "./safeUrl.js";
import { toText } from "./toText.js";
import { warn } from "./warn.js";

/** The kinds of status there are, in the order in which they are drawn: first whether to read on, then how far to trust. */
const kinds = [
  "superseded",
  "outdated",
  "archived",
  "corrected",
  "machine-translated",
  "ai-assisted",
  "sponsored",
] as const;

/** A kind of status. */
export type PostStatusKind = (typeof kinds)[number];

/** A status, checked and ready to draw. Made by {@link readPostStatus}. */
export interface ResolvedStatus {
  /** What it is. */
  kind: PostStatusKind;
  /** Since when a post is outdated or archived, when it was corrected. */
  date?: ParsedDate | undefined;
  /** Whether the post is called outdated for its age; `date` is then that of its last change. */
  byAge?: boolean | undefined;
  /** The post that takes its place. */
  post?: NamedPost | undefined;
  /** Who paid for it. */
  names?: readonly NamedLink[] | undefined;
  /** Language of the original, as a BCP 47 tag. */
  language?: string | undefined;
  /** Checked address of the original. */
  original?: string | undefined;
  /** The author's own sentence. */
  note?: string | undefined;
}

/**
 * Reads the status of a post: one or a list of them, and whether it is outdated for its age. What is none is left out,
 * with a warning; of each kind the first counts, and every correction.
 *
 * @param post `status`, `published` and `updated` of a post, which may be anything
 */
export function readPostStatus(
  post: Pick<Post, "status" | "published" | "updated">,
  options: PostAgeOptions = {},
): ResolvedStatus[] {
  const { timeZone } = options;
  const given = ownValue(post, "status");
  const found: ResolvedStatus[] = [];
  for (const item of ownItems(given) ?? [given]) {
    const status = readOne(item, timeZone);
    const isNew = status?.kind === "corrected" || found.every(({ kind }) => kind !== status?.kind);
    if (status !== undefined && isNew) found.push(status);
  }
  const isSettled = found.some(({ kind }) => ["superseded", "outdated", "archived"].includes(kind));
  if (!isSettled) {
    const changes = [lastChange(post, timeZone), ...found.map(correctedOn)];
    const date = changes.reduce((last, next) =>
      last && next && last.day >= next.day ? last : (next ?? last),
    );
    if (date !== undefined && isOutdated(date, options)) found.push({ kind: "outdated", byAge: true, date });
  }
  return found.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

function correctedOn(status: ResolvedStatus): ParsedDate | undefined {
  return status.kind === "corrected" ? status.date : undefined;
}

/** The kind of a status, given by its name or as an object. */
export function statusKind(value: unknown): PostStatusKind | undefined {
  const name = typeof value === "string" ? value.trim() : ownValue(value, "kind");
  return kinds.find((kind) => kind === name);
}

function readOne(value: unknown, timeZone: string | undefined): ResolvedStatus | undefined {
  if (isMissing(value) || value === false) return undefined;
  const kind = statusKind(value);
  if (kind === undefined) {
    const name = ownValue(value, "kind") ?? value;
    warn(
      `The status of a post is ${describeValue(name)}, which is none. It was left out. The kinds are ${kinds.join(", ")}.`,
    );
    return undefined;
  }
  const status: ResolvedStatus = { kind, note: toText(ownValue(value, "note"), "note of a status") };
  const date = (field: string): ParsedDate | undefined => parsePostDate(ownValue(value, field), timeZone);
  switch (kind) {
    case "outdated":
    case "archived":
      return { ...status, date: date("since") };
    case "corrected":
      return { ...status, date: date("on") };
    case "superseded":
      return { ...status, post: readPostReference(ownValue(value, "by"), timeZone) };
    case "sponsored":
      return { ...status, names: readNames(ownValue(value, "by")) };
    case "machine-translated": {
      const from = ownValue(value, "from");
      const language = isMissing(from) ? undefined : readLanguage(from, "") || undefined;
      return { ...status, language, original: safeHref(ownValue(value, "original"), "original of a post") };
    }
    case "ai-assisted":
      return status;
  }
}
