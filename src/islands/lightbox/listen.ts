"use client";

type EventMap = HTMLElementEventMap & WindowEventMap & DocumentEventMap;

/** What is to be done at which event. */
export type Handlers = { [Type in keyof EventMap]?: (event: EventMap[Type]) => void };

/**
 * Listens to events.
 *
 * @param target what they happen to
 * @param handlers what is to be done, by their type
 * @param options as of `addEventListener`
 * @returns ends it
 */
export function listen(
  target: EventTarget,
  handlers: Handlers,
  options?: AddEventListenerOptions,
): () => void {
  const ending = new AbortController();
  for (const [type, handler] of Object.entries(handlers)) {
    target.addEventListener(type, handler as EventListener, { ...options, signal: ending.signal });
  }
  return () => {
    ending.abort();
  };
}
