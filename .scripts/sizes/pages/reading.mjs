import { ColorSchemeToggle, ContentsSpy, CopyCode, ShareButton } from "colophon/islands";
import { colorSchemeToggleWords, copyCodeWords, shareButtonWords } from "colophon/model";
import { colorSchemeScriptProps } from "colophon/themes";
import { createElement, Fragment } from "react";
import { blog, post, text } from "./post.mjs";

/** A post with what helps to read it, and the script that marks the color scheme before the page is painted. */
export default function Page() {
  const { locale } = blog;
  const button = createElement(ShareButton, shareButtonWords(locale));
  return createElement(
    Fragment,
    null,
    createElement("script", colorSchemeScriptProps()),
    createElement(ColorSchemeToggle, colorSchemeToggleWords(locale)),
    createElement(blog.PostLayout, { post }, text),
    createElement(blog.Share, { url: post.url, postTitle: post.title }, button),
    createElement(ContentsSpy),
    createElement(CopyCode, copyCodeWords(locale)),
  );
}
