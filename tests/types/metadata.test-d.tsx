import { expectTypeOf, test } from "vitest";
import { createBlog, type PageMetadata } from "../../src/index.js";
import { postJsonLd, postMetadata, stringifyJsonLd } from "../../src/model.js";

// What Next.js 16 takes from `generateMetadata`, as far as we fill it: its lists may be changed, so none is readonly.
type Text = string | null;
type Image = { url: string | URL; alt?: string; width?: string | number; height?: string | number };
interface NextMetadata {
  title?: Text | { absolute: string };
  description?: Text;
  authors?: null | { url?: string | URL; name?: string } | { url?: string | URL; name?: string }[];
  alternates?: null | { canonical?: null | string | URL };
  openGraph?: null | {
    type: "article";
    title?: string;
    description?: string;
    url?: null | string | URL;
    siteName?: string;
    locale?: string;
    images?: Image | Image[];
    publishedTime?: string;
    modifiedTime?: string;
    authors?: null | string | URL | (string | URL)[];
    section?: Text;
    tags?: Text | string[];
  };
  twitter?: null | { card: "summary" } | { card: "summary_large_image" };
}

test("the head of a post is what generateMetadata returns", () => {
  expectTypeOf<PageMetadata>().toExtend<NextMetadata>();
  expectTypeOf(postMetadata({ title: "Tea" })).toExtend<NextMetadata>();
  expectTypeOf(createBlog().postMetadata({ title: "Tea" })).toExtend<NextMetadata>();
});

test("fields that may be absent are never there and undefined", () => {
  expectTypeOf<{ title: undefined }>().not.toExtend<Pick<PageMetadata, "title">>();
});

test("JSON-LD goes into its text", () => {
  expectTypeOf(stringifyJsonLd).toBeCallableWith(postJsonLd({ title: "Tea" }));
  expectTypeOf(postJsonLd({ title: "Tea" }).wordCount).toEqualTypeOf<number | undefined>();
});
