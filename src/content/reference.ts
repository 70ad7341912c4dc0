import type { PostDate } from "./date.js";

/** A post as another page names it. A whole `Post` is one, too. */
export interface PostReference {
  /** Title. */
  title: string;
  /** Address, absolute or relative to the site. Without one, the title is no link. */
  url?: string | undefined;
  /** Language of the title, as a BCP 47 tag. @default that of the page */
  lang?: string | undefined;
  /** When it appeared. */
  published?: PostDate | undefined;
}
