import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import matter from "gray-matter";
import { createElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { prerenderToNodeStream } from "react-dom/static";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import rehypeColophon from "colophon/markdown/rehype";

// Runs modules one by one, each in its folder, and writes down what they say and draw.
// `node drawAll.mjs JOBS.json`: a list of `{ module, folder }`; the answer goes into `JOBS.json.out`.
const [, , list = ""] = process.argv;
const slug = "the-old-press";

/** A page of Astro has its front matter, with what a plugin put there, and its text. */
function astroPage() {
  const path = readdirSync(".", { recursive: true }).find((name) => /^src.pages.*\.md$/.test(name));
  const { data, content } = matter(path === undefined ? "" : readFileSync(path, "utf8"));
  const file = new VFile(content);
  const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeColophon);
  const tree = markdown.runSync(markdown.parse(file), file);
  const frontmatter = { ...data, url: `/posts/${slug}`, colophon: file.data.colophon };
  return { props: { frontmatter }, slot: toJsxRuntime(tree, { Fragment, jsx, jsxs }) };
}

async function run({ module, folder }) {
  process.chdir(folder);
  const said = [];
  for (const level of ["warn", "error"])
    console[level] = (...parts) => {
      said.push(parts.map(String).join(" "));
    };
  try {
    const loaded = await import(module);
    const params = { slug };
    await loaded.generateStaticParams?.();
    globalThis.loaderData = await loaded.loader?.({ params });
    const Component = loaded.default ?? Object.values(loaded).find((value) => /^[A-Z]/.test(value?.name));
    if (typeof Component !== "function") return { said };
    const props = {
      params: Promise.resolve(params),
      children: "The children",
      lang: "en",
      Astro: astroPage(),
    };
    const errors = [];
    const onError = (error) => void errors.push(String(error));
    const { prelude } = await prerenderToNodeStream(createElement(Component, props), { onError });
    const html = await text(prelude);
    return errors.length > 0 ? { said, error: errors.join("\n") } : { said, html };
  } catch (error) {
    return { said, error: error.stack };
  }
}

const results = [];
for (const job of JSON.parse(readFileSync(list, "utf8"))) results.push(await run(job));
writeFileSync(`${list}.out`, JSON.stringify(results));
