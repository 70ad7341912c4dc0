import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { openStory } from "../../support/storybook/openStory.mjs";
import { proveModes } from "../../support/storybook/proveModes.mjs";
import { walkStories } from "../../support/storybook/walkStories.mjs";
import { islands, readBare, readText } from "./readText.mjs";
import { renderStories } from "./renderStories.mjs";

// Proves of every story, rendered on the server and shown where scripting is off: it has the text and the links that the
// Storybook has with it on, what islands draw for themselves excepted; nothing is shown that would do nothing; the eye goes
// through it in the order of the document, and so does a reader without style sheets, to whom no words run together.
// Defects that are planted show that this can fail.
const own = Object.values(islands).join();
const viewport = { width: 1200, height: 900 };
const { plain } = await compileStyles();

function pageOf({ html, lang, dir }, css = "") {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Story</title><style>${plain}${css}</style><body class="co-page"><div id="storybook-root">${html}</div></body></html>`;
}

/** Stories in which the host itself, no part of ours, tells what a script measured, what was played, or where its files are. */
const telling = new Set([
  "components-photogallery-beside-the-usual-recipe--compared",
  "components-lightbox-ways--controlled",
  "components-metadata--pictures-with-terms",
  "components-metadata--split-license",
]);
/** Dates of these stories count from the moment they are drawn. */
const ownOf = (id) => (id.startsWith("components-relativetime") ? `${own}, time` : own);

/** Where two texts part. */
function tellDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `"…${one.slice(Math.max(0, at - 15), at + 25)}" with, "…${other.slice(Math.max(0, at - 15), at + 25)}" without`;
}

function judge(id, alive, still, bare) {
  const problems = [];
  if (alive.text !== still.text && !telling.has(id))
    problems.push(`another text: ${tellDifference(alive.text, still.text)}`);
  const [withScripts, without] = [alive.links, still.links].map((links) => links.join(" "));
  if (withScripts !== without) problems.push(`other links: ${tellDifference(withScripts, without)}`);
  problems.push(...still.idle.map((control) => `${control} is shown and does nothing`));
  problems.push(...still.order.map((words) => `the eye goes back to "${words}"`));
  const apart = new Set(bare);
  // The sign of a changed line belongs to its code.
  const lost = still.words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !apart.has(word));
  if (lost.length > 0) problems.push(`without sheets, words run together: ${lost.slice(0, 4).join(", ")}`);
  return problems;
}

/** Each is planted in a story, as a change of its HTML or as a sheet, and has to be noticed by these words. */
const plants = {
  "a sentence that needs a script": [
    "components-licensefooter--default",
    { css: ".co-license-sentence { display: none }" },
    /another text/,
  ],
  "a link that needs a script": [
    "components-licensefooter--default",
    { html: (html) => html.replace(/<a [^>]*href=/, "<a data-href=") },
    /other links/,
  ],
  "buttons that do nothing": [
    "components-stripcontrols--default",
    { css: ".co-strip-controls { display: flex !important; visibility: visible !important }" },
    /does nothing/,
  ],
  "rows from the last to the first": [
    "components-licensefooter--default",
    {
      css: ".co-license-facts { display: flex !important; flex-direction: column-reverse } .co-license-fact { display: block !important }",
    },
    /goes back/,
  ],
  "words that only a sheet parts": [
    "components-metabar--default",
    { html: (html) => html.replaceAll(/<(\/?)(?:ul|li)\b/g, "<$1span") },
    /run together/,
  ],
};

await proveModes(async ({ browser, storybook, add, check, note }) => {
  const planted = Object.values(plants).map(([id]) => storybook.all.find((story) => story.id === id));
  const rendered = await renderStories([...storybook.stories, ...planted]);
  note(
    `${rendered.size} stories rendered on the server. Islands draw for themselves: ${Object.keys(islands).join(", ")}`,
  );
  const room = await browser.newContext({ viewport, javaScriptEnabled: false });
  let shown = "";
  await room.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: shown })
      : route.abort(),
  );
  const silent = await room.newPage();
  async function readStill(id, html, times) {
    shown = html;
    await silent.goto("http://story.invalid/");
    const still = await silent.evaluate(readText, { own: ownOf(id), times });
    return { still, bare: await silent.evaluate(readBare) };
  }
  async function compare(page, id, { css, html = (given) => given } = {}) {
    await page.evaluate(() => scrollTo(0, 0));
    // What follows the scrolling has the next frame to do so.
    await page.waitForTimeout(50);
    const alive = await page.evaluate(readText, { own: ownOf(id), times: [] });
    const told = await page.evaluate(readText, { own: ownOf(id), times: alive.times });
    const story = rendered.get(id);
    const { still, bare } = await readStill(
      id,
      pageOf({ ...story, html: html(story.html) }, css),
      alive.times,
    );
    return { looked: 5 + still.links.length, problems: judge(id, told, still, bare) };
  }
  await walkStories(browser, storybook, { context: { viewport } }, async (page, { id, ...story }) => {
    if (rendered.has(id)) add({ id, ...story }, await compare(page, id));
    else check(id, false, "it is not rendered on the server");
  });
  const page = await browser.newPage({ viewport });
  for (const [name, [id, plant, words]] of Object.entries(plants)) {
    await openStory(page, storybook.origin, id);
    const { problems } = await compare(page, id, plant);
    const found = problems.find((problem) => words.test(problem));
    check(`noticed: ${name}`, found !== undefined, found ?? problems.join("; "));
  }
});
