import type { ReactElement } from "react";
import type { Photo } from "../../src/index.ts";
import { readPost, type SitePost } from "./readPost.tsx";

export interface PostPageProps extends SitePost {
  /** Photos of the gallery at the end. */
  gallery?: readonly Photo[];
  /** Views. */
  views?: number;
}

/** A post as its Markdown has it, with nothing around. */
export function PostPage({ gallery, views, ...source }: PostPageProps): ReactElement {
  const { blog, post, body } = readPost(source);
  return (
    <blog.PostLayout post={post} views={views}>
      {body}
      {gallery && <blog.PhotoGallery id="photos" photos={gallery} />}
    </blog.PostLayout>
  );
}
