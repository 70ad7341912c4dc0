import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { visit } from "./browser.mjs";
import { checkHostImage } from "./hostImage.mjs";
import { checkMetadata } from "./metadata.mjs";
import { serve } from "./serve.mjs";
import { scriptFilesWith, scriptsOf } from "./scripts.mjs";

const widths = [375, 768, 1280];

/** Texts that only our own code holds: classes, attributes and the start of its warnings. */
const ownTexts = ["co-figure", "co-license", "co-meta", "data-placement", "[colophon]"];

/**
 * Checks the built Next.js site.
 *
 * @param {{ folder: string, browser: import("playwright").Browser, check: Function, note: Function }} site
 */
export async function checkNext({ folder, browser, check, note }) {
  const out = join(folder, "out");
  const slugs = readdirSync(join(folder, "content/posts")).map((name) => name.replace(/\.md$/, ""));
  check("posts are there", slugs.length >= 3, slugs.join(", "));
  const own = ownTexts.flatMap((text) => scriptFilesWith(out, text));
  check("no script file of the site holds our code", own.length === 0, own.join(", "));
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
      await checkPage(browser, `${origin}/posts/${slug}`, { name: slug, data, check });
    }
    await checkHostImage({ out, origin, browser, check, note });
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

async function checkPage(browser, address, { name, data, check }) {
  const pages = [];
  for (const width of widths) {
    const page = await visit(browser, address, { width, audit: true });
    pages.push(page);
    const shift = page.shifts.reduce((sum, { value }) => sum + value, 0);
    check(
      `${name}: nothing shifts at ${width} px`,
      shift === 0,
      `CLS ${shift} ${page.shifts.map(({ of }) => of).join(" ")}`.trim(),
    );
    check(
      `${name}: axe at ${width} px`,
      page.violations.length === 0,
      `${page.violations.length} violations ${page.violations.join("; ")}`.trim(),
    );
    check(`${name}: no sideways scroll at ${width} px`, page.sideways <= 0, `${page.sideways} px`);
  }
  const [page] = pages;
  const complaints = pages.flatMap((each) => each.complaints);
  check(
    `${name}: no error in the console, hydration included`,
    complaints.length === 0,
    complaints.join("; "),
  );
  const foreign = pages.flatMap((each) => each.foreign);
  check(`${name}: no request to another host`, foreign.length === 0, foreign.join(" "));
  check(`${name}: one h1`, page.headings === 1, `${page.headings}`);
  const dir = data.lang === "ar" ? "rtl" : "ltr";
  check(
    `${name}: language and direction`,
    page.lang === data.lang && page.dir === dir,
    `${page.lang} ${page.dir}`,
  );
  check(`${name}: rel=license once`, page.licenses.length === 1, page.licenses.join(" "));
  check(`${name}: no figure in a paragraph`, page.inParagraphs === 0);
  const broken = pages.flatMap(({ pictures }) =>
    pictures.filter(({ width, shown }) => width === 0 || !shown),
  );
  check(
    `${name}: every picture is shown`,
    broken.length === 0,
    `${page.pictures.length} pictures ${broken.map(({ src }) => src).join(" ")}`.trim(),
  );
  const still = await visit(browser, address, { width: widths[0], scripts: false });
  check(
    `${name}: the same text, links and pictures without JavaScript`,
    still.text === page.text &&
      still.links.join() === page.links.join() &&
      still.pictures.every(({ shown }) => shown),
    `${still.text.length} characters, ${still.links.length} links, ${still.pictures.length} pictures`,
  );
}
