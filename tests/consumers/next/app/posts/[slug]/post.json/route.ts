import { postJsonLd } from "colophon/model";
import { settings } from "../../../../lib/blog";
import { readPost, slugs } from "../../../../lib/posts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return slugs.map((slug) => ({ slug }));
}

/** The JSON-LD of a post as a file of its own, by the pure function. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { blog, post } = readPost(slug);
  return Response.json(postJsonLd(post, { ...settings, locale: blog.locale }));
}
