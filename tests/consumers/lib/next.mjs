import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { checkHostImage } from "./hostImage.mjs";
import { checkLightbox, checkWithoutScript } from "./lightbox.mjs";
import { checkLightboxRoute } from "./lightboxRoute.mjs";
import { checkMetadata } from "./metadata.mjs";
import { checkPage, visitAll } from "./page.mjs";
import { ownScripts, scriptsOf } from "./scripts.mjs";
import { serve } from "./serve.mjs";

/**
 * Checks the built Next.js site.
 *
 * @param {{ folder: string, browser: import("playwright").Browser, check: Function, note: Function }} site
 */
export async function checkNext({ folder, browser, check, note }) {
  const out = join(folder, "out");
  const slugs = readdirSync(join(folder, "content/posts")).map((name) => name.replace(/\.md$/, ""));
  check("posts are there", slugs.length >= 3, slugs.join(", "));
  const posts = slugs.map((slug) => ({
    slug,
    data: matter(readFileSync(join(folder, `content/posts/${slug}.md`), "utf8")).data,
  }));
  for (const { slug, data } of posts) {
    checkFiles(out, slug, { check, note });
    checkMetadata(out, slug, { data, check });
  }

  const { origin, close } = await serve(out);
  try {
    const index = readFileSync(join(out, "index.html"), "utf8");
    const unlinked = slugs.filter((slug) => !index.includes(`href="/posts/${slug}"`));
    check("the index links every post", unlinked.length === 0, unlinked.join(", "));
    for (const { slug, data } of posts) {
      await checkPost(browser, `${origin}/posts/${slug}`, { out, name: slug, data, check });
    }
    await checkHostImage({ out, origin, browser, check, note });
    await checkViewer({ out, origin, browser, check });
  } finally {
    close();
  }
}

function checkFiles(out, slug, { check, note }) {
  const html = readFileSync(join(out, `posts/${slug}.html`), "utf8");
  const ours = scriptsOf(out, html);
  const bare = scriptsOf(out, readFileSync(join(out, `bare/${slug}.html`), "utf8"));
  const names = ({ files }) => files.map(({ name }) => name).join();
  const difference = ours.bytes - bare.bytes;
  check(
    `${slug}: as much script as the same page with the article as bare HTML`,
    difference === 0 && names(ours) === names(bare) && ours.bytes > 0,
    `${ours.files.length} files, ${ours.bytes} B, bare ${bare.bytes} B, difference ${difference} B`,
  );
  check(
    `${slug}: the page refers to no client module that the bare page does not`,
    ours.modules.length > 0 && ours.modules.join() === bare.modules.join(),
    `${ours.modules.length} modules, bare ${bare.modules.length}`,
  );
  note(
    `${slug}: the tree of the page as data in it, ${ours.inline} B, bare ${bare.inline} B (no code; Next.js writes it for every page)`,
  );
  const article = /<article\b[\s\S]*<\/article>/.exec(html)?.[0] ?? "";
  const styles = article.match(/\sstyle=/g)?.length ?? 0;
  check(`${slug}: no style attribute in the article`, article !== "" && styles === 0, `${styles}`);
}

async function checkPost(browser, address, { out, name, data, check }) {
  const pages = await visitAll(browser, address);
  await checkPage(browser, address, { name, pages, check });
  const [page] = pages;
  const dir = data.lang === "ar" ? "rtl" : "ltr";
  check(
    `${name}: language and direction`,
    page.lang === data.lang && page.dir === dir,
    `${page.lang} ${page.dir}`,
  );
  check(`${name}: rel=license once`, page.licenses.length === 1, page.licenses.join(" "));
  const own = ownScripts(out, page.scripts);
  check(
    `${name}: none of the scripts it loads holds our code`,
    own.length === 0 && page.scripts.length > 0,
    `${page.scripts.length} scripts ${own.join(" ")}`.trim(),
  );
}

/** The page whose gallery has a photo viewer. */
async function checkViewer({ out, origin, browser, check }) {
  const name = "photo viewer";
  const address = `${origin}/photo-viewer`;
  const pages = await visitAll(browser, address);
  await checkPage(browser, address, { name, pages, check });
  const own = ownScripts(out, pages[0].scripts);
  check(`${name}: its page loads our code`, own.length > 0, own.join(" "));
  await checkLightbox(browser, address, { name, check });
  await checkWithoutScript(browser, address, { name, check });
  await checkLightboxRoute(browser, origin, { name, link: "Photo viewer", check });
}
