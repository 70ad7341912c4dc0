import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { visit } from "./browser.mjs";

/**
 * Checks the page whose pictures `next/image` draws, as Next.js has written it and in the browser.
 *
 * @param {{ out: string, origin: string, browser: import("playwright").Browser, check: Function, note: Function }} site
 */
export async function checkHostImage({ out, origin, browser, check, note }) {
  const { document } = new JSDOM(readFileSync(join(out, "host-image.html"), "utf8")).window;
  const article = document.querySelector("article");
  const images = [...article.querySelectorAll("img")];
  const drawn = images.filter((image) => image.hasAttribute("data-nimg"));
  check(
    "next/image draws the pictures of figures and gallery",
    drawn.length === images.length && article.querySelectorAll(".co-gallery img").length > 2,
    `${drawn.length} of ${images.length}`,
  );
  const withAlt = images.filter(({ alt }) => alt.length > 0);
  check("next/image: every picture has its alt", withAlt.length === images.length, `${withAlt.length}`);
  const responsive = images.filter(
    ({ srcset, sizes }) => /\?w=640 640w/.test(srcset) && /\d(?:vw|px|rem)/.test(sizes),
  );
  check(
    "next/image: every picture has files by width, and our sizes to choose by",
    responsive.length === images.length,
    `${responsive.length} of ${images.length}, the first ${images[0]?.sizes}`,
  );
  const sized = images.filter((image) => Number(image.width) > 0 && Number(image.height) > 0);
  check("next/image: every picture has width and height", sized.length === images.length, `${sized.length}`);
  const [first, ...others] = images.map((image) => image.getAttribute("loading"));
  check(
    "next/image: the picture with priority loads at once, those further down later",
    first === "eager" && others.includes("lazy"),
    [first, ...others].join(),
  );
  const styled = [...article.querySelectorAll("[style]")];
  const foreign = styled.filter((element) => !element.hasAttribute("data-nimg"));
  check("next/image: no style attribute is ours", foreign.length === 0, `${foreign.length}`);
  const styles = new Set(styled.map((element) => element.getAttribute("style")));
  note(`next/image itself writes ${styled.length} style attributes: ${[...styles].join(" | ")}`);

  for (const width of [375, 1280]) {
    const page = await visit(browser, `${origin}/host-image`, { width, audit: true });
    const shift = page.shifts.reduce((sum, { value }) => sum + value, 0);
    const missing = page.pictures.filter((picture) => picture.width === 0 || !picture.shown);
    check(
      `next/image at ${width} px: every picture is shown, and nothing shifts`,
      missing.length === 0 && shift === 0,
      `${page.pictures.length} pictures, CLS ${shift} ${missing.map(({ src }) => src).join(" ")}`.trim(),
    );
    check(
      `next/image at ${width} px: no complaint of the console or of axe`,
      page.complaints.length === 0 && page.violations.length === 0,
      [...page.complaints, ...page.violations].join("; "),
    );
  }
}
