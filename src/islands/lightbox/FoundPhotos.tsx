"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hasSheet } from "./hasSheet.js";
import { LightboxDialog } from "./LightboxDialog.js";
import { listen } from "./listen.js";
import type { CloseReason, LightboxOptions } from "./options.js";
import { enterHistory, indexInHistory, type PhotoHistory } from "./photoHistory.js";
import { changeFrom } from "./photoTransition.js";
import { photoLinks, readLink } from "./readLink.js";
import { type PhotoList, photoList } from "./shownPhoto.js";
import { tellMistake } from "./tellMistake.js";
import { useLatest } from "./useLatest.js";

export interface FoundPhotosProps extends LightboxOptions {
  /** `id` of what holds the photos. @default the page */
  for?: string | undefined;
  /** What the reader asked for; a new object each time. */
  request: { link?: HTMLAnchorElement | undefined; at?: number | undefined };
}

/** An open lightbox. */
interface Session {
  photos: PhotoList;
  links: readonly HTMLAnchorElement[];
  index: number;
  history: PhotoHistory | undefined;
}

/** A lightbox for the photos that are found on the page, opened by their links, by an address, or by the history. */
export function FoundPhotos({
  for: id,
  request,
  label,
  history: hasHistory = true,
  zoom = true,
  thumbnails = true,
  ...words
}: FoundPhotosProps): ReactElement | null {
  // What is open now, and what is drawn of it: the browser draws when it is ready.
  const session = useRef<Session>(undefined);
  const [drawn, draw] = useState<Session>();
  const leftAt = useRef(0);
  const scope = id ?? "";

  const leave = (reason?: CloseReason) => {
    const { current } = session;
    if (current === undefined) return;
    session.current = undefined;
    leftAt.current = performance.now();
    current.history?.leave();
    changeFrom(reason === "back" ? undefined : frameOf(current.index), () => {
      flushSync(() => draw(session.current));
      return current.photos.at(current.index).thumbnail;
    });
  };
  const turn = (index: number) => {
    const { current } = session;
    if (current === undefined || index >= current.photos.count) return;
    session.current = { ...current, index };
    draw(session.current);
    current.history?.follow(index, current.photos.at(index).id);
  };
  const enter = (index: number, isHere: boolean) => {
    const links = linksOf(id);
    if (session.current !== undefined || !(index in links)) return;
    const photos = photoList(links.length, (index) => readLink(links[index] as HTMLAnchorElement));
    const { id: fragment, thumbnail } = photos.at(index);
    const onPop = (index: number | undefined) => (index === undefined ? leave("back") : turn(index));
    const history = hasHistory ? enterHistory(scope, index, fragment, isHere, onPop) : undefined;
    session.current = { photos, links, index, history };
    changeFrom(thumbnail, () => {
      flushSync(() => draw(session.current));
      return frameOf(index);
    });
  };
  const latest = useLatest(enter);

  useEffect(() => {
    const enter = latest.current;
    const links = linksOf(id);
    if (links.length === 0) tellMistake((mistakes) => mistakes.warnOfNothing(id));
    const { link, at = 0 } = request;
    if (links.length > 0 && !hasSheet()) {
      if (link !== undefined) location.assign(link.href);
      return undefined;
    }
    // On a busy page the second of two clicks may be heard after the reader has closed what the first one opened.
    if (link !== undefined && at >= leftAt.current) enter(links.indexOf(link), false);
    if (!hasHistory) return undefined;
    const follow = () => enter(indexInHistory(scope) ?? -1, false);
    // Only who has asked for no photo is led by the address: the one of a photo just closed may still stand there.
    if (link === undefined) {
      follow();
      enter(indexAtAddress(links), true);
    }
    return listen(window, { popstate: follow });
  }, [id, scope, request, hasHistory, latest]);
  useEffect(
    () => () => {
      session.current?.history?.leave(true);
      session.current = undefined;
    },
    [],
  );

  if (drawn === undefined) return null;
  const { photos, links, index } = drawn;
  return (
    <LightboxDialog
      {...words}
      photos={photos}
      index={index}
      name={
        label ||
        document.getElementById(scope)?.querySelector("ul[aria-label]")?.ariaLabel ||
        words.labels.lightbox
      }
      zoom={zoom}
      thumbnails={thumbnails}
      onIndexChange={turn}
      onLeave={leave}
      returnFocus={() => {
        const place = [links[index], ...linksOf(id)].find((link) => link?.isConnected);
        place?.focus({ preventScroll: true });
      }}
    />
  );
}

function frameOf(index: number): HTMLElement | undefined {
  return (
    document.querySelector<HTMLElement>(`.co-lightbox [data-index="${index}"] .co-lightbox-frame`) ??
    undefined
  );
}

function linksOf(id: string | undefined): HTMLAnchorElement[] {
  const root = id === undefined ? document : document.getElementById(id);
  return [...(root?.querySelectorAll<HTMLAnchorElement>(photoLinks) ?? [])];
}

/** Index of the photo whose figure the address leads to. */
function indexAtAddress(links: readonly HTMLAnchorElement[]): number {
  const { hash, href } = location;
  return hash ? links.findIndex((link) => new URL(`#${link.closest("figure")?.id}`, href).hash === hash) : -1;
}
