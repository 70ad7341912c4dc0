import type { ReactElement } from "react";
import "./sitePage.css";
import { createBlog, type Locale, type Post } from "../../src/index.ts";
import { ColorSchemeToggle } from "../../src/islands.ts";
import { colorSchemeToggleWords } from "../../src/model.ts";

export interface FrontPageProps {
  /** Words and language. */
  locale: Locale;
  /** Name and address of the site. */
  site: { name: string; url: string };
  /** What the site is about, in a sentence. */
  motto: string;
  /** Heading of the archive. */
  archive: string;
  /** Its posts, the newest first. */
  posts: readonly Post[];
}

/** The first page of a site: its newest posts, the pages of the list, and all posts by year. */
export function FrontPage({ locale, site, motto, archive, posts }: FrontPageProps): ReactElement {
  const blog = createBlog({ locale, site });
  return (
    <>
      <header className="site-head">
        <a href={site.url}>{site.name}</a>
        <ColorSchemeToggle {...colorSchemeToggleWords(locale)} />
      </header>
      <main className="site-front">
        <h1>{site.name}</h1>
        <p className="site-motto">{motto}</p>
        <blog.PostList posts={posts.slice(0, 5)} />
        <blog.Pagination page={1} count={7} href="/page/{page}" firstHref="/" />
        <h2>{archive}</h2>
        <blog.ArchiveList posts={posts} headingLevel={3} />
      </main>
    </>
  );
}
