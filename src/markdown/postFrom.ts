import type { Post } from "../content/post.js";
import { ownValue, ownValues } from "../model/ownValue.js";
import { firstOf, readFrontMatter, readNamed, readNamedList, readText } from "./frontMatter.js";
import {
  publishedNames,
  readAddress,
  readAuthors,
  readDate,
  readLang,
  readMinutes,
  readPostAddress,
  readStatus,
  updatedNames,
} from "./frontMatterFields.js";
import { readCopyrightAuthor, readTerms } from "./frontMatterLicense.js";
import type { BuiltPhotos, PictureFacts } from "./knownPictures.js";
import { readCover } from "./readCover.js";

/** What a site knows of a post beside its front matter. */
export interface PostDetails extends Partial<Post>, BuiltPhotos {
  /** Facts of pictures by address, where the cover's size may stand; also the list that the rehype plugin makes. */
  images?: PictureFacts | readonly object[] | undefined;
}

/** Fields that details may set. A list, so that nothing else of them reaches the post. */
const postFields: Record<keyof Post, true> = {
  title: true,
  subtitle: true,
  url: true,
  lang: true,
  published: true,
  updated: true,
  authors: true,
  site: true,
  categories: true,
  tags: true,
  series: true,
  cover: true,
  summary: true,
  license: true,
  photos: true,
  readingTime: true,
  stats: true,
  headings: true,
  status: true,
  previous: true,
  next: true,
  related: true,
  editUrl: true,
};

/**
 * Makes a post from front matter, as Hexo, Jekyll, Hugo, Astro, Docusaurus and Ghost name its fields: `title`,
 * `subtitle`; `date`, `pubDate`, `published_at` …; `updated`, `lastmod`, `last_update.date` …; `author`, `authors`;
 * `tags`, `categories`, `series`; `cover`, `heroImage`, `feature_image`, `image` … with `_alt` and `_caption`;
 * `summary`, `description`, `excerpt`; `license`, also split as `{ text, code, photos }` or as a reprint, `copyright` and
 * the `copyright_…` fields of Butterfly and NexT: `copyright_author` beside `copyright_url` is the source of a reprint, alone the
 * author; `reading_time`; `status`, where it is one of a `PostStatus`; `lang`, `language`; `permalink`, `url`, `canonical_url` and
 * a `slug` that is a path. The `link` of a link post leads to the page it is about, and is not read. Names are read without
 * regard to case, hyphens and underscores.
 *
 * A text of several tags or categories is divided at commas. Jekyll's are divided at blanks, which a name may hold elsewhere
 * (`tags: New York`): write those as a list.
 *
 * What cannot be read is left out, with a warning, and nothing throws. A switch such as `published: false` or
 * `cover: false` is no value; `license: false` and `copyright: false` say that nothing is to be said of the terms.
 *
 * A date is taken as it stands. One that YAML made a `Date` of is a moment, and a time that was written without an offset has
 * become one of UTC there: let `parse` of the package `yaml` read the file, which leaves it as written, on the clocks of the site.
 *
 * @param frontMatter what the parser of the file gives
 * @param textDetails `file.data.colophon` of the rehype plugin, or other details that are not typed
 * @param details what the site knows better, such as `url`; wins over both
 */
export function postFrom(
  frontMatter: unknown,
  textDetails?: unknown,
  details?: PostDetails | undefined,
): Post {
  const fields = readFrontMatter(frontMatter);
  const images = ownValue(details, "images") ?? ownValue(textDetails, "images");
  const list = (names: readonly string[]) => firstOf(fields, names, readNamedList);
  const text = (names: readonly string[]) => firstOf(fields, names, readText);
  const post: Record<keyof Post, unknown> = {
    title: text(["title", "linktitle"]) ?? "",
    subtitle: text(["subtitle"]),
    url: firstOf(fields, ["permalink", "url", "canonicalurl", "slug"], readPostAddress),
    lang: firstOf(fields, ["lang", "language", "locale"], readLang),
    published: firstOf(fields, publishedNames, readDate),
    updated: firstOf(fields, updatedNames, readDate),
    authors:
      firstOf(fields, ["authors", "author", "primaryauthor"], (value, name) =>
        readAuthors(value, name, fields.get("authorurl")),
      ) ?? readCopyrightAuthor(fields),
    site: undefined,
    categories: list(["categories", "category"]),
    tags: list(["tags", "tag"]),
    series: firstOf(fields, ["series"], (value, name) =>
      readNamed(Array.isArray(value) ? value[0] : value, name),
    ),
    cover: readCover(fields, images, ownValues(details, ["photoManifest", "photoFolder"])),
    summary: text(["summary", "description", "excerpt", "customexcerpt"]),
    license: readTerms(fields),
    photos: undefined,
    readingTime: firstOf(fields, ["readingtime"], readMinutes),
    stats: undefined,
    headings: undefined,
    status: firstOf(fields, ["status"], readStatus),
    previous: undefined,
    next: undefined,
    related: undefined,
    editUrl: firstOf(fields, ["editurl", "customediturl"], readAddress),
  };
  for (const name of Object.keys(postFields) as (keyof Post)[]) {
    const value = ownValue(details, name) ?? ownValue(textDetails, name) ?? post[name];
    if (value === undefined) delete post[name];
    else post[name] = value;
  }
  return post as unknown as Post;
}
