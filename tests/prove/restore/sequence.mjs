import { startModel, steps } from "./model.mjs";
import { perform, resize, show } from "./perform.mjs";

/** Milliseconds until a page is taken for stuck. */
const patience = 8000;

const expectationOf = ({ entries, at, open }) => ({
  at,
  open: open !== undefined,
  index: open?.index,
  // The address of an opening follows a moment later.
  hash: entries[at].shown ? undefined : entries[at].hash,
});

const differing = (expected, seen) =>
  Object.entries(expected)
    .filter(([name, value]) => value !== undefined && seen[name] !== value)
    .map(([name, value]) => `${name} is ${seen[name]}, not ${value}`);

const until = ({ page }, expected) =>
  page.evaluate(([expected, patience]) => window.watch.until(expected, patience), [expected, patience]);

/** Does the steps one after the other; each has to come to what the model says, unless nobody waits for it. */
async function walk(tab, { list, isHasty, focus }) {
  let model = startModel(focus);
  for (const step of list) {
    const next = steps[step.name](model, step);
    if (!next) continue;
    await perform(tab, { ...step, hash: next.entries[next.at].hash });
    model = next;
    if (isHasty) {
      if (model.open) model.open.index ??= 0;
      continue;
    }
    const expected = expectationOf(model);
    const seen = await until(tab, expected);
    const wrong = differing(expected, seen);
    const { shown } = model.entries[model.at];
    if (model.open && shown && !shown.has(seen.index)) wrong.push(`opens ${seen.index}, of ${[...shown]}`);
    if (wrong.length > 0) return { wrong: wrong.map((text) => `after ${step.name}: ${text}`) };
    if (model.open) model.open.index = seen.index;
  }
  return { wrong: [], model };
}

/** Closes what is open and goes back to where the sequence began. */
async function rest(tab, model, isHasty) {
  const { page } = tab;
  const quiet = (calm) => page.evaluate((calm) => window.watch.quiet(calm), calm);
  const { open } = isHasty ? await quiet(100) : { open: model.open !== undefined };
  if (open) {
    await perform(tab, { name: "Escape" });
    if ((await until(tab, { open: false })).open) return { stray: ["does not close"] };
  }
  await quiet(open || isHasty ? 60 : 10);
  // First, since the browser remembers where an entry was scrolled to in the size the window had.
  if (tab.isResized) await resize(tab);
  tab.isResized = false;
  const { isStray, isLost } = await page.evaluate(() => window.watch.goHome());
  if (!model.mounted) await show(tab, true);
  await quiet(20);
  const stray = isStray && model.mounted ? ["stands at an entry of an opening, though nothing is open"] : [];
  return { stray, isLost };
}

function judgeFocus(focus, model, isHasty) {
  const isSensible = typeof focus === "number" || focus === "body" || focus === "button";
  const isKnown = !isHasty && model.at === 0 && model.open === undefined && model.focus !== undefined;
  if (isKnown ? focus === model.focus : isSensible) return [];
  return [`the focus is on ${focus}${isKnown ? `, not ${model.focus}` : ""}`];
}

/**
 * Does a sequence on a page and says what is not as before; nothing where everything is.
 *
 * @param {object} tab
 * @param {{ list: { name: string, pick: number }[], y: number, focus: "body" | "button", isHasty: boolean }} sequence
 * @returns {Promise<string[]>}
 */
export async function runSequence(tab, sequence) {
  const { page } = tab;
  const before = await page.evaluate(({ y, focus }) => window.watch.start(y, focus), sequence);
  const { wrong, model } = await walk(tab, sequence);
  if (wrong.length > 0) return [...wrong, ...tab.complaints.splice(0)];
  const { stray, isLost } = await rest(tab, model, sequence.isHasty);
  const { after, focus } = await page.evaluate(() => ({
    after: window.watch.whole(),
    focus: window.watch.focus(),
  }));
  // Where nobody waits, a key may come before the photo is open, and scroll the page; Back when it is closed already, and
  // lead away; and the browser may scroll to where another entry was when the next is there.
  const has = (...names) => sequence.isHasty && sequence.list.some(({ name }) => names.includes(name));
  const isAway = isLost && has("Back");
  const expected = {
    ...before,
    y: isAway || has("Home", "End", "navigate") ? undefined : before.y,
    state: isAway ? undefined : before.state,
  };
  return [
    ...stray,
    ...differing(expected, after),
    ...judgeFocus(focus, model, sequence.isHasty),
    ...tab.complaints.splice(0),
  ];
}
