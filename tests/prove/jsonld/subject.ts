import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { hostileUrls, nonStrings } from "../../../stories/fixtures/hostile.js";
import { type Post, PostJsonLd, PostLayout, type PostLayoutProps, PostMetadata } from "../../../src/index.js";
import { ar } from "../../../src/locales/ar.js";
import { en } from "../../../src/locales/en.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import { type PostMetadataOptions, postJsonLd, postMetadata, stringifyJsonLd } from "../../../src/model.js";

export { postFrom } from "../../../src/markdown.js";

/** Addresses that must be refused. */
export const hostile: readonly unknown[] = hostileUrls.map(({ value }) => value);

/** Values that are no text. */
export const odd: readonly unknown[] = nonStrings.map(({ value }) => value);

/** Languages of the site, one that is written from right to left among them. */
export const locales = [en, zhHans, ar];

const text = createElement("p", null, "Text.");

/** What is proved: from a post and what its page is drawn with, everything machines read. */
export const subject = {
  data: postJsonLd,
  text: (post: Post, options: PostMetadataOptions): string => stringifyJsonLd(postJsonLd(post, options)),
  metadata: postMetadata,
  element: (post: Post, options: PostMetadataOptions): string =>
    renderToStaticMarkup(createElement(PostJsonLd, { post, ...options })),
  head: (post: Post, options: PostMetadataOptions): string =>
    renderToStaticMarkup(createElement(PostMetadata, { post, ...options })),
  page: (post: Post, options: Partial<PostLayoutProps>): string =>
    renderToStaticMarkup(createElement(PostLayout, { post, ...options }, text)),
};
