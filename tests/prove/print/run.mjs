import { openStory } from "../../support/storybook/openStory.mjs";
import { proveModes } from "../../support/storybook/proveModes.mjs";
import { walkStories } from "../../support/storybook/walkStories.mjs";
import { readPages } from "./readPages.mjs";
import { readFacts, readPaper } from "./readPaper.mjs";

// Proves of every story how it is printed: no controls; the addresses of links, credits, terms and permalink as words; ink
// that is read on white, also where the page was dark; nothing cut; headings with what follows, figures and code whole on
// sheets of several heights. Defects that are planted show that this can fail.

/** What a sheet of A4 leaves within the margins a browser sets, in CSS pixels. */
const paper = { width: 718, heights: [590, 640, 715, 790, 865, 940, 1016] };
const context = { viewport: { width: paper.width, height: 1016 } };

const markTheme = (scheme) => {
  if (scheme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = scheme;
};

/** Reads the page that is open: on screen first, then as it is printed out of a dark page. */
async function readStory(page) {
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  const facts = await page.evaluate(readFacts);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const kept = await page.evaluate(readFacts);
  const lost = facts
    .filter((fact) => !kept.includes(fact))
    .map((fact) => `not printed: ${fact.slice(0, 60)}`);
  await page.evaluate(markTheme, "dark");
  const marked = await page.evaluate(readPaper);
  await page.evaluate(markTheme, undefined);
  const unmarked = await page.evaluate(readPaper);
  const pages = await page.evaluate(readPages, paper);
  return {
    looked: facts.length + marked.looked + unmarked.looked + pages.looked,
    problems: [...new Set([...lost, ...marked.problems, ...unmarked.problems, ...pages.problems])],
  };
}

const essay = "pages-english-essay--page";
const longRead = "pages-chinese-long-read--page";
/** Each is one way in which paper goes wrong: the story it is planted in, the sheet, and the words that have to notice it. */
const plants = {
  "links to share by": ["components-share--default", ".co-share { display: flex !important }", /co-share is/],
  "a button": [
    "components-share--with-button",
    ".co-share, .co-share-action { display: block !important }",
    /button/,
  ],
  "links without their address": [essay, ".co-body a::after { content: none !important }", /address/],
  "terms without their address": [
    "components-licensefooter--default",
    ".co-license a::after { content: none !important }",
    /creativecommons/,
  ],
  "no license": [
    longRead,
    "@media print { .co-license { display: none !important } }",
    /not printed: co-license/,
  ],
  "the ink of a dark page": [essay, ":root, [data-theme] { --co-ink: #ddd !important }", /pale/],
  "the ground of a dark page": [
    essay,
    ".co-page, .co-post { background: none !important }",
    /has a dark ground/,
  ],
  "code that runs off the page": [
    longRead,
    ".co-body pre { white-space: pre !important; overflow: auto !important; inline-size: 12rem !important }",
    /cut at its side/,
  ],
  "headings left behind": [
    essay,
    ".co-body h2, .co-body h3 { break-after: auto !important; padding-block-end: 9rem }",
    /alone/,
  ],
  "figures in two": [
    longRead,
    ".co-figure { break-inside: auto !important } .co-caption { padding-block-start: 19rem }",
    /co-figure.* is broken/,
  ],
  "a part on every page": [essay, ".co-meta { position: fixed !important }", /every page/],
};

await proveModes(async ({ browser, storybook, add, check }) => {
  await walkStories(browser, storybook, { context }, async (page, story) => {
    add(story, await readStory(page));
    await page.emulateMedia({ media: "screen" });
  });
  const page = await browser.newPage(context);
  for (const [name, [id, css, words]] of Object.entries(plants)) {
    await openStory(page, storybook.origin, id);
    await page.addStyleTag({ content: css });
    const { problems } = await readStory(page);
    const found = problems.find((problem) => words.test(problem));
    check(`noticed: ${name}`, found !== undefined, found ?? problems.slice(0, 3).join("; "));
  }
});
