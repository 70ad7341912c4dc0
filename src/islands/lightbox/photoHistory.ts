"use client";

/** What an entry of the history says of an open lightbox, beside what the site's router wrote there. */
export interface LightboxEntry {
  /** Which lightbox of the page: what its prop `for` says, or `""`. */
  for: string;
  /** Index of the photo. */
  index: number;
}

/** The index of the photo that the current entry of the history says a lightbox shows, if any. */
export function indexInHistory(scope: string): number | undefined {
  const { coLightbox } = (history.state ?? {}) as { coLightbox?: LightboxEntry };
  return coLightbox?.for === scope ? Number(coLightbox.index) : undefined;
}

/** Where the browser is on its way back from an entry of ours. */
let leaving: Promise<unknown> | undefined;

/** Safari allows a hundred changes in half a minute: whoever browses on is written down when they rest. */
const rest = 250;

type HistoryMethod = "pushState" | "replaceState";

/** Changes the history, and the fragment of the address. */
function change(method: HistoryMethod, state: unknown, fragment: string): void {
  try {
    // In full: a `<base>` would lead a relative address elsewhere, and so would a path that starts with two slashes.
    history[method](state, "", location.href.replace(/#.*/, "") + fragment);
  } catch {
    // Too many changes, or a page that may not change its address: photos are shown and closed all the same.
  }
}

/** How an open lightbox stands in the history. */
export interface PhotoHistory {
  /** Writes down that another photo is shown. */
  follow: (index: number, id: string | undefined) => void;
  /**
   * Goes back from our entry, where it is the one we are at. An address that a link led to loses its fragment, except
   * where the lightbox itself goes: whatever comes in its place reads it again.
   */
  leave: (isGone?: boolean) => void;
}

/**
 * Follows an open lightbox in the history: one entry for an opening, rewritten while the reader browses. The state that is
 * there, a router's, is kept beside ours.
 *
 * @param scope which lightbox of the page
 * @param index index of the photo
 * @param id its fragment, where it has one
 * @param isHere whether the page stands at its address already: a link to the photo led here
 * @param onPop called when the reader went to another entry: with the index it names, or with none where it is not ours
 */
export function enterHistory(
  scope: string,
  index: number,
  id: string | undefined,
  isHere: boolean,
  onPop: (index: number | undefined) => void,
): PhotoHistory {
  const fragment = isHere && location.hash;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (method: HistoryMethod, index: number, id: string | undefined): void => {
    const coLightbox: LightboxEntry = { for: scope, index };
    change(method, { ...history.state, coLightbox }, id ? `#${id}` : "");
  };
  const pop = () => onPop(indexInHistory(scope));
  const enter = (): void => {
    if (isOver) return;
    addEventListener("popstate", pop);
    // Where the entry is ours already, Forward or a reload led here.
    if (!isHere && indexInHistory(scope) === undefined) write("pushState", index, id);
  };
  if (leaving) void leaving.then(enter);
  else enter();

  return {
    follow(index, id) {
      clearTimeout(timer);
      timer = setTimeout(() => indexInHistory(scope) !== undefined && write("replaceState", index, id), rest);
    },
    leave(isGone) {
      isOver = true;
      clearTimeout(timer);
      removeEventListener("popstate", pop);
      if (indexInHistory(scope) !== undefined && !leaving) {
        leaving = new Promise((resolve) => {
          addEventListener("popstate", resolve, { once: true });
          setTimeout(resolve, 1000);
        }).then(() => {
          leaving = undefined;
        });
        history.back();
      } else if (!isGone && fragment === location.hash) {
        change("replaceState", history.state, "");
      }
    },
  };
}
