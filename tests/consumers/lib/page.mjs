import { visit } from "./browser.mjs";

const widths = [375, 768, 1280];

/** A page as it is read at every width, narrowest first, audited. */
export async function visitAll(browser, address) {
  const pages = [];
  for (const width of widths)
    pages.push({ width, ...(await visit(browser, address, { width, audit: true })) });
  return pages;
}

/**
 * Checks what holds for every page with a post.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {{ name: string, pages: object[], check: Function }} options what `visitAll` saw of it
 */
export async function checkPage(browser, address, { name, pages, check }) {
  for (const { width, shifts, violations, sideways } of pages) {
    const shift = shifts.reduce((sum, { value }) => sum + value, 0);
    check(
      `${name}: nothing shifts at ${width} px`,
      shift === 0,
      `CLS ${shift} ${shifts.map(({ of }) => of).join(" ")}`.trim(),
    );
    check(
      `${name}: axe at ${width} px`,
      violations.length === 0,
      `${violations.length} violations ${violations.join("; ")}`.trim(),
    );
    check(`${name}: no sideways scroll at ${width} px`, sideways <= 0, `${sideways} px`);
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
  check(`${name}: no figure in a paragraph`, page.inParagraphs === 0);
  const broken = pages.flatMap(({ pictures }) =>
    pictures.filter(({ width, shown }) => width === 0 || !shown),
  );
  check(
    `${name}: every picture is shown`,
    broken.length === 0 && page.pictures.length > 0,
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
