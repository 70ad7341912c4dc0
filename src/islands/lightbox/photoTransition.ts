"use client";

const name = "co-lightbox-photo";

/** What bears the name now: a page may have it once at a time, or the browser draws no transition at all. */
let named: HTMLElement | undefined;
let latest: ViewTransition | undefined;

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
export function changeFrom(from: HTMLElement | undefined, change: () => HTMLElement | undefined): void {
  if (prefersStillness() || !("startViewTransition" in document)) {
    // Where a component has just been drawn, React draws nothing more before it is done.
    queueMicrotask(change);
    return;
  }
  const bear = (element: HTMLElement | undefined): void => {
    if (named) named.style.viewTransitionName = "";
    named = element;
    if (named) named.style.viewTransitionName = name;
  };
  const first = from !== undefined && isInView(from) ? from : undefined;
  bear(first);
  const transition = document.startViewTransition(() => {
    const last = change();
    bear(first && last && isInView(last) ? last : undefined);
  });
  // Who presses does not wait: neither what a transition draws can be pressed, nor what is below it.
  const onPress = ({ target }: Event): void => {
    if (target !== document.documentElement) return;
    transition.skipTransition();
    const passOn = (click: MouseEvent): void => {
      if (click.target !== target) return;
      const meant = document.elementFromPoint(click.clientX, click.clientY);
      meant?.dispatchEvent(new MouseEvent("click", click));
    };
    document.addEventListener("click", passOn, { once: true });
  };
  document.addEventListener("pointerdown", onPress);
  // One that was skipped, by the next or because the page was hidden, has changed the page all the same.
  transition.ready.catch(() => undefined);
  latest = transition;
  void transition.finished.finally(() => {
    document.removeEventListener("pointerdown", onPress);
    if (latest === transition) bear(undefined);
  });
}

function isInView(element: Element): boolean {
  const { top, right, bottom, left, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
