import type { Metadata } from "next";
import { albumOf, readPost, slugs } from "../../../lib/posts";

interface Page {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return slugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Page): Promise<Metadata> {
  const { slug } = await params;
  const { blog, post } = readPost(slug);
  return blog.postMetadata(post);
}

export default async function PostPage({ params }: Page) {
  const { slug } = await params;
  const { blog, post, body } = readPost(slug);
  return (
    <>
      <blog.PostJsonLd post={post} />
      <blog.PostLayout post={post} views={2834}>
        {body}
        <blog.PhotoGallery id="photos" photos={albumOf(blog.locale.tag)} />
      </blog.PostLayout>
    </>
  );
}
