import { countDifferent, toPixels } from "./pixels.mjs";
import { states } from "./states.mjs";

/** Puts an element where it is seen, and says where that is: read in the page. */
function placeOf(element) {
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  const left = Math.max(0, x - 8);
  const top = Math.max(0, y - 8);
  return {
    x: left,
    y: top,
    width: Math.min(innerWidth - left, width + 16),
    height: Math.min(innerHeight - top, height + 16),
  };
}

const picture = async (page, clip) =>
  toPixels(await page.screenshot({ clip, animations: "disabled", caret: "hide" }));

async function firstSeen(page, selector) {
  for (const element of await page.$$(selector)) if (await element.isVisible()) return element;
  return undefined;
}

/** Shows what is shown on the way, and what is folded away: read in the page. */
function goHalfway() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  scrollTo(0, document.documentElement.scrollHeight / 2);
}

/** Whether each state of a story is seen: those not yet in `done`. */
export async function compareStates(page, done) {
  const problems = [];
  let looked = 0;
  await page.evaluate(goHalfway);
  await page.waitForTimeout(80);
  for (const [name, [selector, take, give]] of Object.entries(states)) {
    if (done.has(name)) continue;
    const element = await firstSeen(page, selector);
    if (element === undefined) continue;
    if (give) await element.evaluate(give);
    const clip = await element.evaluate(placeOf);
    if (clip.width < 2 || clip.height < 2) continue;
    const before = await picture(page, clip);
    await element.evaluate(take);
    const different = countDifferent(before, await picture(page, clip));
    looked += 1;
    done.add(name);
    if (different < 6) problems.push(`${name} is not seen: ${different} pixels differ`);
  }
  return { looked, problems };
}

const focusable =
  'a[href], button, summary, input:not([type="hidden"], :disabled), select, textarea, [tabindex="0"], [contenteditable="true"]';

/** What takes the focus, one of each kind: read in the page. */
function kindOf(element) {
  if (!element.closest('[class^="co-"]:not(.co-page)')) return undefined;
  const around = element.closest("[class]").classList[0];
  return `${around} ${element.localName}`;
}

/** Whether the focus is seen on everything that takes it: on kinds not yet in `done`. */
export async function compareFocus(page, done) {
  const problems = [];
  let looked = 0;
  const stage = (await page.$("dialog[open]")) ?? (await page.$("#storybook-root"));
  for (const element of await stage.$$(focusable)) {
    const kind = await element.evaluate(kindOf);
    if (kind === undefined || done.has(kind) || !(await element.isVisible())) continue;
    done.add(kind);
    await page.evaluate(() => document.activeElement?.blur());
    const clip = await element.evaluate(placeOf);
    if (clip.width < 2 || clip.height < 2) continue;
    const before = await picture(page, clip);
    // A key pressed before makes the browser show the focus.
    await page.keyboard.press("Shift");
    await element.focus();
    const isFocused = await element.evaluate((node) => node.matches(":focus-visible"));
    const again = await element.evaluate(placeOf);
    const different = countDifferent(before, await picture(page, again));
    looked += 1;
    if (!isFocused || different < 12)
      problems.push(`the focus on ${kind} is not seen: ${different} pixels differ`);
  }
  return { looked, problems };
}
