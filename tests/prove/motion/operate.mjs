/** What a reader points at, or presses: one of each kind is enough. */
const things =
  'a[href], button, summary, input, label, [tabindex="0"], .co-card, .co-bookmark, .co-callout, .co-gallery-photo, .co-figure';

/** The kind of a thing of ours, and whether it may be pressed without leaving the story: read in the page. */
function describe(element) {
  if (!element.closest('[class^="co-"]:not(.co-page)')) return undefined;
  const around = element.closest("[class]").classList[0];
  const opensPhoto = element.matches("[data-co-original], .co-gallery-link, .co-figure-link");
  const stays =
    element.matches('button, summary, input, a[href^="#"]') ||
    (opensPhoto && location.href.includes("lightbox"));
  return { kind: `${around} ${element.localName} ${element.dataset.icon ?? ""}`, stays };
}

/**
 * Uses a story as a reader does: scrolls it, points at everything, gives it the focus, presses what keeps the page.
 *
 * @param {import("playwright").Page} page
 * @param {Set<string>} done kinds of things used before; grows
 * @returns {Promise<number>} how many things were done
 */
export async function operate(page, done) {
  let count = 2;
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 4000);
  await page.waitForTimeout(40);
  await page.mouse.wheel(0, -8000);
  const stage = (await page.$("dialog[open]")) ?? (await page.$("#storybook-root"));
  for (const element of await stage.$$(things)) {
    const known = await element.evaluate(describe).catch(() => undefined);
    if (known === undefined || done.has(known.kind) || !(await element.isVisible().catch(() => false)))
      continue;
    done.add(known.kind);
    count += 1;
    const options = { timeout: 1000, force: true, noWaitAfter: true };
    await element.hover(options).catch(() => undefined);
    await element.focus().catch(() => undefined);
    if (known.stays) await element.click(options).catch(() => undefined);
    // What was folded away, or opened, is as it was for what follows.
    if (known.kind.includes(" summary")) await element.click(options).catch(() => undefined);
    await page.waitForTimeout(30);
  }
  for (const key of (await page.$("dialog[open]")) ? ["ArrowRight", "ArrowLeft", "Escape"] : []) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    count += 1;
  }
  return count;
}
