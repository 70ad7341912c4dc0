"use client";

import { type ComponentType, type ReactElement, useEffect, useState } from "react";
import type { ControlledLightbox, LightboxOptions } from "./lightbox/options.js";

export type {
  CloseReason,
  ControlledLightbox,
  LightboxOptions,
  LightboxSlots,
  LightboxView,
} from "./lightbox/options.js";

/** Props of `Lightbox`: of the photos on the page, plain data. */
export type LightboxProps = LightboxOptions &
  (
    | ({
        /** `id` of a gallery, a figure, or whatever holds some. @default all pictures of the page that are links, in their order */
        for?: string | undefined;
      } & { [Name in keyof ControlledLightbox]?: undefined })
    | (ControlledLightbox & { for?: undefined })
  );

/** What a reader asked for: a photo by its link, or whatever the address says. */
interface Request {
  link?: HTMLAnchorElement;
  /** When, in milliseconds as of `performance.now()`. */
  at?: number;
}

type Body = ComponentType<LightboxProps & { request: Request }>;

/**
 * Photos one at a time, large, over the page: a `<dialog>` that is closed by Escape, by Back, by a click beside the photo
 * or by pulling it away. Stands anywhere on the page. All it does at first is to listen; the rest is loaded when a reader
 * comes near a photo, or has time. Until then, and without scripts, the links lead to the pictures themselves. Needs the style
 * sheet `colophon/lightbox.css`; without it they do so, too.
 *
 * @example <Lightbox for="photos" {...lightboxWords(en)} />
 */
export function Lightbox(props: LightboxProps): ReactElement | null {
  const [opened, setOpened] = useState<{ Body: Body; request: Request }>();
  const { for: id, open } = props;
  const isGiven = open !== undefined;

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const load = (): Promise<Body> =>
      isGiven
        ? import("./lightbox/GivenPhotos.js").then((part) => part.GivenPhotos as Body)
        : import("./lightbox/FoundPhotos.js").then((part) => part.FoundPhotos as Body);
    const wake = () => {
      load().then((Body) => signal.aborted || setOpened((known) => known ?? { Body, request: {} }), ignore);
    };
    const linkOf = ({ target }: Event) => {
      // The document, which may be one too, is in nothing.
      const link = (target as Partial<Element>).closest?.("a[data-co-photo]") as HTMLAnchorElement | null;
      const root = id === undefined ? document : document.getElementById(id);
      return root?.contains(link) ? link : null;
    };
    const onIntent = (event: Event) => {
      if (linkOf(event)) load().catch(ignore);
    };
    const onClick = (event: MouseEvent) => {
      const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented, timeStamp } = event;
      const link = linkOf(event);
      if (!link || button || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return;
      event.preventDefault();
      // Later, so that the browser can answer the click first.
      load().then(
        (Body) => setOpened({ Body, request: { link, at: timeStamp } }),
        () => signal.aborted || location.assign(link.href),
      );
    };

    if (open || location.hash || history.state?.coLightbox) wake();
    // A page that is never idle wakes it all the same. Safari knows no idleness.
    else if ("requestIdleCallback" in globalThis) requestIdleCallback(wake, { timeout: 2000 });
    else setTimeout(wake, 200);
    if (!isGiven) {
      document.addEventListener("click", onClick, { signal });
      for (const type of ["pointerover", "focusin", "touchstart"]) {
        document.addEventListener(type, onIntent, { signal, passive: true });
      }
    }
    return () => {
      ending.abort();
    };
  }, [id, isGiven, open]);

  return opened ? <opened.Body {...props} request={opened.request} /> : null;
}

const ignore = (): void => undefined;
