import { createElement } from "react";
import { blog, post, text } from "./post.mjs";

/** A post as a server draws it. */
export default function Page() {
  return createElement(blog.PostLayout, { post }, text);
}
