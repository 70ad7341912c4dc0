import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { photoSize } from "./content.mjs";
import { checkLightbox, checkWithoutScript } from "./lightbox.mjs";
import { checkPage, visitAll } from "./page.mjs";
import { ownScripts } from "./scripts.mjs";
import { serve } from "./serve.mjs";

/**
 * Checks the built Astro site: a post without and a post with an island.
 *
 * @param {{ folder: string, browser: import("playwright").Browser, check: Function, note: Function }} site
 */
export async function checkAstro({ folder, browser, check, note }) {
  const out = join(folder, "dist");
  checkHtml(out, "index", { check });
  checkHtml(out, "photos", { check });
  const { origin, close } = await serve(out);
  try {
    const still = await visitAll(browser, `${origin}/`);
    await checkPage(browser, `${origin}/`, { name: "without islands", pages: still, check });
    const scripts = still.flatMap((page) => page.scripts);
    const inline = readFileSync(join(out, "index.html"), "utf8").match(/<script\b/g)?.length ?? 0;
    check(
      "without islands: no JavaScript, neither asked for nor in the page",
      scripts.length === 0 && inline === 0,
      `${scripts.length} requests, ${inline} in the page`,
    );

    const name = "with a photo viewer";
    const address = `${origin}/photos`;
    const pages = await visitAll(browser, address);
    await checkPage(browser, address, { name, pages, check });
    const own = ownScripts(out, pages[0].scripts);
    check(`${name}: its page loads our code`, own.length > 0, own.join(" "));
    const bytes = pages[0].scripts.reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0);
    note(`${name}: ${pages[0].scripts.length} script files, ${bytes} B, React included`);
    await checkLightbox(browser, address, { name, check });
    await checkWithoutScript(browser, address, { name, check });
  } finally {
    close();
  }
}

/** Name of a photo of ours, from the address that Astro gave its file: `/_astro/fog-pier.Ba_nETnZ.webp`. */
const fileOf = (src) => src.replace(/^.*\/|\.[\w-]+\.webp$/g, "");

function checkHtml(out, page, { check }) {
  const { document } = new JSDOM(readFileSync(join(out, `${page}.html`), "utf8")).window;
  const article = document.querySelector("article");
  const images = [...article.querySelectorAll("img")];
  const wrong = images.filter((image) => {
    const src = image.getAttribute("src");
    const { width, height } = photoSize(`${fileOf(src)}.webp`);
    return !existsSync(join(out, src)) || image.width !== width || image.height !== height;
  });
  check(
    `${page}: figures and gallery have the files, widths and heights that Astro imports`,
    wrong.length === 0 && images.length > 12,
    `${images.length} pictures ${wrong.map(({ src }) => src).join(" ")}`.trim(),
  );
  const narrower = images.filter(({ srcset }) => {
    const [, src, width] = /(\S+-800\.[\w-]+\.webp) (\d+)w/.exec(srcset) ?? [];
    return src !== undefined && Number(width) === photoSize(`${fileOf(src)}.webp`).width;
  });
  check(
    `${page}: the gallery offers the narrower files, with their widths`,
    narrower.length === 12,
    `${narrower.length}`,
  );
  const styled = article.outerHTML.match(/\sstyle=/g)?.length ?? 0;
  check(`${page}: no style attribute in the article`, styled === 0, `${styled}`);
  const order = [...article.querySelectorAll(".co-body > *")].map(({ localName }) => localName).join(" ");
  check(
    `${page}: the parts stand in the text themselves, without an element around them`,
    order === "p figure p figure div",
    order,
  );
  const dates = [...article.querySelectorAll(".co-header time")].map((time) => time.dateTime).join();
  check(`${page}: the meta bar stands in its slot`, dates === "2026-01-18", dates);
}
