"use client";

/** What an entry of the history says of an open lightbox, beside what the site's router wrote there. */
export interface LightboxEntry {
  /** Which lightbox of the page: what its prop `for` says, or `""`. */
  for: string;
  /** Index of the photo. */
  index: number;
  /** Tells this opening from every other. */
  key: string;
}

/** What a state of the history says of a lightbox, if anything. */
export function entryOf(state: unknown): LightboxEntry | undefined {
  return (state as { coLightbox?: LightboxEntry } | null)?.coLightbox;
}

/** Where the browser is on its way back from an entry of ours. */
let leaving: Promise<void> | undefined;

/** Safari allows a hundred changes in half a minute: whoever browses on is written down when they rest. */
const rest = 250;

/**
 * Follows an open lightbox in the history: one entry for an opening, rewritten while the reader browses. The state that is
 * there, a router's, is kept beside ours.
 */
export class PhotoHistory {
  #key = "";
  /** Fragment of the link that led here, where one did. */
  #fragment: string | undefined;
  #scope: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onPop: (event: PopStateEvent) => void;
  #isOver = false;

  /**
   * @param scope which lightbox of the page
   * @param onPop called when the reader went to another entry: with the index it names, or with none where it is not ours
   */
  constructor(scope: string, onPop: (index: number | undefined) => void) {
    this.#scope = scope;
    this.#onPop = ({ state }) => {
      const entry = entryOf(state);
      onPop(entry?.key === this.#key ? entry.index : undefined);
    };
  }

  /**
   * @param index index of the photo
   * @param id its fragment
   * @param isHere whether the page stands at its address already: a link to the photo led here
   */
  async enter(index: number, id: string | undefined, isHere: boolean): Promise<void> {
    await leaving;
    if (this.#isOver) return;
    addEventListener("popstate", this.#onPop);
    const here = entryOf(history.state);
    if (here?.for === this.#scope) {
      // By Forward, or by a reload.
      this.#key = here.key;
    } else if (!isHere) {
      this.#key = `${performance.now()} ${Math.random()}`;
      this.#write("pushState", index, id);
    } else {
      this.#fragment = location.hash;
    }
  }

  /** Writes down that another photo is shown. */
  follow(index: number, id: string | undefined): void {
    clearTimeout(this.#timer);
    if (!this.#isOurs()) return;
    this.#timer = setTimeout(() => this.#isOurs() && this.#write("replaceState", index, id), rest);
  }

  /** Goes back from our entry, where it is the one we are at. An address that a link led to loses its fragment. */
  leave(): void {
    clearTimeout(this.#timer);
    removeEventListener("popstate", this.#onPop);
    this.#isOver = true;
    if (this.#isOurs()) {
      leaving = new Promise<void>((resolve) => {
        addEventListener("popstate", () => resolve(), { once: true });
        setTimeout(resolve, 1000);
      }).then(() => {
        leaving = undefined;
      });
      history.back();
    } else if (this.#fragment === location.hash) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
  }

  #isOurs(): boolean {
    return this.#key !== "" && entryOf(history.state)?.key === this.#key;
  }

  #write(method: "pushState" | "replaceState", index: number, id: string | undefined): void {
    const { state } = history;
    const entry: LightboxEntry = { for: this.#scope, index, key: this.#key };
    const others = typeof state === "object" ? state : {};
    const address = location.pathname + location.search + (id === undefined ? "" : `#${encodeURIComponent(id)}`);
    try {
      history[method]({ ...others, coLightbox: entry }, "", address);
    } catch {
      // Too many changes, or a page that may not change its address: the photo is shown all the same.
    }
  }
}
