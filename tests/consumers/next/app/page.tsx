import Link from "next/link";
import { readPost, slugs } from "../lib/posts";

export default function Index() {
  return (
    <>
      <h1>Tidal Notes</h1>
      <ul>
        {slugs.map((slug) => {
          const { blog, post } = readPost(slug);
          return (
            <li key={slug} lang={post.lang}>
              <Link href={`/posts/${slug}`}>{post.title}</Link>
              <blog.MetaBar published={post.published} words={post.stats?.words} />
            </li>
          );
        })}
      </ul>
      <Link href="/photo-viewer" prefetch={false} lang="en">
        Photo viewer
      </Link>
    </>
  );
}
