"use client";

const name = "co-lightbox-photo";

/** Elements that bear the name now: a page may have it once at a time, or the browser draws no transition at all. */
let named: HTMLElement[] = [];
let latest: Promise<unknown> | undefined;

/** Whether the reader asked for less motion. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Changes the page so that one element seems to turn into another. Without such an element the page fades; where the
 * browser knows no transitions, or the reader wants less motion, it changes without.
 *
 * @param from what turns into the other; only what is in view
 * @param change changes the page and tells what `from` turned into
 */
export function changeFrom(from: Element | undefined, change: () => Element | undefined): void {
  if (prefersStillness() || !("startViewTransition" in document)) {
    // Where a component has just been drawn, React draws nothing more before it is done.
    queueMicrotask(change);
    return;
  }
  const bear = (element: Element | undefined): void => {
    for (const { style } of named) style.viewTransitionName = "";
    named = element instanceof HTMLElement ? [element] : [];
    for (const { style } of named) style.viewTransitionName = name;
  };
  const first = from !== undefined && isInView(from) ? from : undefined;
  bear(first);
  const { ready, finished } = document.startViewTransition(() => {
    const last = change();
    bear(first && last && isInView(last) ? last : undefined);
  });
  // One that was skipped, by the next or because the page was hidden, has changed the page all the same.
  ready.catch(() => undefined);
  latest = finished;
  void finished.finally(() => {
    if (latest === finished) bear(undefined);
  });
}

function isInView(element: Element): boolean {
  const { top, right, bottom, left, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
