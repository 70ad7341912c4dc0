"use client";

/** A day of 23 hours, a clock that was set and a machine that slept are noticed within the hour. */
const longest = 3_600_000;
/** The moment of a change is never so exact that it is worth waking up for twice in a second. */
const shortest = 1000;

/** Everybody who waits, with the milliseconds until it has something new to say. */
const waiting = new Map<() => void, () => number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let due = Number.POSITIVE_INFINITY;

function stop(): void {
  clearTimeout(timer);
  due = Number.POSITIVE_INFINITY;
}

/** Sets the timer, unless it is set to an earlier change. While nobody sees the page, it rests. */
function wakeIn(milliseconds: number): void {
  const delay = Math.max(shortest, Math.min(longest, milliseconds));
  if (document.hidden || Date.now() + delay >= due) return;
  stop();
  due = Date.now() + delay;
  timer = setTimeout(wake, delay);
}

function wake(): void {
  stop();
  for (const [notify, changesIn] of waiting) {
    notify();
    wakeIn(changesIn());
  }
}

/**
 * Calls back when time has changed what there is to say. All who wait share one timer, which is set to the soonest
 * change and rests while nobody sees the page.
 *
 * @param notify called at every change, its own or another's
 * @param changesIn milliseconds until the next change, as of now
 * @returns ends the waiting
 */
export function waitForTime(notify: () => void, changesIn: () => number): () => void {
  if (waiting.size === 0) document.addEventListener("visibilitychange", wake);
  waiting.set(notify, changesIn);
  wakeIn(changesIn());
  return () => {
    waiting.delete(notify);
    if (waiting.size > 0) return;
    document.removeEventListener("visibilitychange", wake);
    stop();
  };
}
