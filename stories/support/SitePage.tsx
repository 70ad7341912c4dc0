import type { ReactElement } from "react";
import "./sitePage.css";
import {
  ColorSchemeToggle,
  ContentsSpy,
  CopyAttribution,
  Lightbox,
  ReadingProgress,
  ShareButton,
} from "../../src/islands.ts";
import {
  colorSchemeToggleWords,
  copyAttributionWords,
  lightboxWords,
  postReadingTime,
  readingProgressWords,
  shareButtonWords,
} from "../../src/model.ts";
import { aroundPost, type SiteLanguage } from "../fixtures/around.ts";
import type { PostPageProps } from "./PostPage.tsx";
import { readPost } from "./readPost.tsx";

export interface SitePageProps extends PostPageProps {
  /** Whose other posts and people stand around the post. */
  language: SiteLanguage;
}

/** The page of a post as a site shows it: with all that stands around the text, and every island a reader meets. */
export function SitePage({ gallery, views, language, ...source }: SitePageProps): ReactElement {
  const { locale, site } = source;
  const { blog, post: written, body } = readPost(source);
  const post = { ...written, ...aroundPost(language, written) };
  return (
    <>
      <blog.SkipLink to="post" />
      <header className="site-head">
        <a href={site.url}>{site.name}</a>
        <ColorSchemeToggle {...colorSchemeToggleWords(locale)} />
      </header>
      <main>
        <blog.PostLayout
          id="post"
          post={post}
          views={views}
          afterBody={
            <>
              <blog.BackToTop />
              <blog.Share url={post.url} postTitle={post.title}>
                <ShareButton url={new URL(post.url ?? "", site.url).href} {...shareButtonWords(locale)} />
              </blog.Share>
            </>
          }
        >
          {body}
          {gallery && <blog.PhotoGallery id="photos" photos={gallery} />}
        </blog.PostLayout>
      </main>
      <ContentsSpy />
      <ReadingProgress readingTime={postReadingTime(post)} {...readingProgressWords(locale)} />
      <CopyAttribution {...copyAttributionWords(locale)} />
      <Lightbox history={false} {...lightboxWords(locale)} />
    </>
  );
}
