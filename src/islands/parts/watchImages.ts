"use client";

/** What is known of a picture that failed. */
interface Failure {
  /** Address at that time: with another, it is another picture. */
  address: string;
  /** How often it was asked for again. */
  tries: number;
  /** The pause before the next time. */
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** How patient we are. */
export interface Patience {
  /** How often a picture is asked for again. */
  attempts: number;
  /** Milliseconds before the first time. */
  delay: number;
}

/** By how much each pause is longer than the one before. */
const growth = 3;
/** The longest pause a timer of the browser knows; it takes a longer one for none. */
const longest = 2 ** 31 - 1;

/** Pictures that parts of ours drew, wherever the site put them. */
const ours = ":is(.co-post, .co-figure, .co-gallery) img";

const addressOf = (image: HTMLImageElement): string => `${image.getAttribute("src")} ${image.srcset}`;
const hasFailed = (image: HTMLImageElement): boolean =>
  image.complete && image.naturalWidth === 0 && image.currentSrc !== "";

/**
 * Asks again for pictures that fail.
 *
 * @param root where they are; asked anew each time, since a page may draw it late
 * @param patience how often and when
 * @returns ends it
 */
export function watchImages(
  root: () => Document | Element | null,
  { attempts, delay }: Patience,
): () => void {
  // A picture that was given up is not kept from being forgotten with its part of the page.
  const failures = new WeakMap<HTMLImageElement, Failure>();
  const waiting = new Set<HTMLImageElement>();

  const rest = (image: HTMLImageElement): void => {
    clearTimeout(failures.get(image)?.timer);
    waiting.delete(image);
  };

  const forget = (image: HTMLImageElement): void => {
    rest(image);
    failures.delete(image);
  };

  const ask = (image: HTMLImageElement): void => {
    const failure = failures.get(image);
    if (failure === undefined) return;
    rest(image);
    if (!image.isConnected || addressOf(image) !== failure.address) return forget(image);
    failure.tries += 1;
    // Written again, the same address is fetched again, with its candidates.
    image.src = image.getAttribute("src") ?? "";
  };

  const note = (image: HTMLImageElement): void => {
    const address = addressOf(image);
    const before = failures.get(image);
    rest(image);
    const failure: Failure = before?.address === address ? before : { address, tries: 0 };
    failures.set(image, failure);
    if (failure.tries >= attempts) return;
    waiting.add(image);
    // Offline, no attempt is wasted: the device says when it is back.
    if (!navigator.onLine) return;
    failure.timer = setTimeout(() => ask(image), Math.min(longest, delay * growth ** failure.tries));
  };

  const imageOf = ({ target }: Event): HTMLImageElement | undefined =>
    target instanceof HTMLImageElement && target.matches(ours) && root()?.contains(target)
      ? target
      : undefined;
  const onError = (event: Event): void => {
    const image = imageOf(event);
    if (image !== undefined) note(image);
  };
  const onSettled = (event: Event): void => {
    if (event.target instanceof HTMLImageElement) forget(event.target);
  };
  const onOnline = (): void => {
    for (const image of waiting) ask(image);
  };

  // None of these bubbles, but they are captured.
  document.addEventListener("error", onError, true);
  document.addEventListener("load", onSettled, true);
  document.addEventListener("abort", onSettled, true);
  addEventListener("online", onOnline);
  for (const image of root()?.querySelectorAll<HTMLImageElement>("img") ?? []) {
    if (image.matches(ours) && hasFailed(image)) note(image);
  }

  return () => {
    document.removeEventListener("error", onError, true);
    document.removeEventListener("load", onSettled, true);
    document.removeEventListener("abort", onSettled, true);
    removeEventListener("online", onOnline);
    for (const image of waiting) rest(image);
  };
}
