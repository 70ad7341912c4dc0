import type { PostDate } from "./date.js";
import type { PostLicense } from "./license.js";
import type { Photo, StaticImage } from "./photo.js";
import type { PostReference } from "./reference.js";
import type { PostStatus } from "./status.js";
import type { TextStats } from "./text.js";

/** A page of a person elsewhere. */
export interface AuthorLink {
  /** Name of the place, as it is shown. */
  name: string;
  /** Address of the page. */
  url: string;
}

/** A person who wrote a post. */
export interface Author {
  /** Name, as it is shown. */
  name: string;
  /** Page of the person. */
  url?: string | undefined;
  /** Picture of the person: an address of a square one, a static import or a photo. The name beside it is its text. */
  avatar?: string | StaticImage | Photo | undefined;
  /** A sentence or two about the person. */
  bio?: string | undefined;
  /** Pages of the person elsewhere. They carry `rel="me"`: those pages can confirm that they belong to the same person. */
  links?: readonly AuthorLink[] | undefined;
}

/** The site a post appears on. */
export interface Site {
  /** Name, as it is shown. */
  name: string;
  /** Address of the front page. Relative post addresses are resolved against it where a full address is shown. */
  url?: string | undefined;
}

/** A category, tag or series: a name and, where the site has one, the page that lists its posts. */
export interface Term {
  /** Name, as it is shown. */
  name: string;
  /** Page that lists the posts. */
  url?: string | undefined;
}

/** A series: a name, the page that lists its posts, and the posts themselves. */
export interface Series extends Term {
  /** Its posts in the order of reading, the post at hand among them. */
  posts?: readonly PostReference[] | undefined;
}

/** A heading of a post, as the Markdown door reports it. */
export interface Heading {
  /** 2 for h2, up to 6. */
  depth: number;
  /** Fragment of the heading's `id`. */
  slug: string;
  /** Text without markup. */
  text: string;
}

/** A post: what front matter says of it, and what was computed from its text. Only the title is required. */
export interface Post {
  /** Title, the page's first heading. */
  title: string;
  /** A second line under the title. */
  subtitle?: string | undefined;
  /** Address of the post, absolute or relative to the site: its permalink. */
  url?: string | undefined;
  /** Language, as a BCP 47 tag. @default the locale's */
  lang?: string | undefined;
  /** When the post appeared. */
  published?: PostDate | undefined;
  /** When its content last changed. Shown only where it is a later day. */
  updated?: PostDate | undefined;
  /** Who wrote it. */
  authors?: readonly (Author | string)[] | undefined;
  /** Where it appears. */
  site?: Site | undefined;
  /** Categories, above the title. */
  categories?: readonly (Term | string)[] | undefined;
  /** Tags, below the text. */
  tags?: readonly (Term | string)[] | undefined;
  /** The series it belongs to. */
  series?: Series | string | undefined;
  /** Picture that opens the post. */
  cover?: Photo | undefined;
  /** One or two sentences, for lists and search engines; not drawn on the post's own page. */
  summary?: string | undefined;
  /** Terms of this post, where they differ from the site's. `false`: say nothing. */
  license?: PostLicense | undefined;
  /** Pictures of the text, from the Markdown door: their credits and terms go into the license footer and the metadata. */
  photos?: readonly Photo[] | undefined;
  /** Reading time in minutes, where the author knows better than the estimate. @default estimated from `stats` */
  readingTime?: number | undefined;
  /** Counts of the text, from `measureText`, `measureTree` or the Markdown door. */
  stats?: TextStats | undefined;
  /** Headings of the text, from the Markdown door. */
  headings?: readonly Heading[] | undefined;
  /** Its state, and what stands behind it: outdated, archived, translated by a machine, paid for and so on. */
  status?: PostStatus | readonly PostStatus[] | undefined;
  /** The post before it. */
  previous?: PostReference | undefined;
  /** The post after it. */
  next?: PostReference | undefined;
  /** Posts on a like subject. */
  related?: readonly PostReference[] | undefined;
  /** Address where a reader may propose a change to the text, such as the page of its file on a forge. */
  editUrl?: string | undefined;
}
