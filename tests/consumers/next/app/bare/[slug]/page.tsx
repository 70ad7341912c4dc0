import type { Metadata } from "next";
import { readBare, slugs } from "../../../lib/posts";

interface Page {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return slugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Page): Promise<Metadata> {
  const { slug } = await params;
  return { title: readBare(slug).title };
}

export default async function BarePage({ params }: Page) {
  const { slug } = await params;
  const { title, lang, html } = readBare(slug);
  return <article lang={lang} dangerouslySetInnerHTML={{ __html: `<h1>${title}</h1>${html}` }} />;
}
