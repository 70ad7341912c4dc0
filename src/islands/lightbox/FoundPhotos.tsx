"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { warn } from "../../model/warn.js";
import { LightboxDialog } from "./LightboxDialog.js";
import type { CloseReason, LightboxOptions } from "./options.js";
import { entryOf, PhotoHistory } from "./photoHistory.js";
import { changeFrom } from "./photoTransition.js";
import { photoLinks, readLink } from "./readLink.js";
import { type PhotoList, photoList } from "./shownPhoto.js";

export interface FoundPhotosProps extends LightboxOptions {
  /** `id` of what holds the photos. @default the page */
  for?: string | undefined;
  /** What the reader asked for; a new object each time. */
  request: { link?: HTMLAnchorElement | undefined };
}

/** An open lightbox. */
interface Session {
  photos: PhotoList;
  links: readonly HTMLAnchorElement[];
  index: number;
  history: PhotoHistory | undefined;
}

const empty = () => undefined;

/** A lightbox for the photos that are found on the page, opened by their links, by an address, or by the history. */
export function FoundPhotos({ for: id, request, ...options }: FoundPhotosProps): ReactElement | null {
  const [session, setSession] = useState<Session>();
  const open = useRef<Session>(undefined);
  const { labels, label, history: hasHistory = true, zoom = true, thumbnails = true } = options;

  const show = (next: Session | undefined) => {
    open.current = next;
    setSession(next);
  };
  const leave = (reason: CloseReason) => {
    const current = open.current;
    if (current === undefined) return;
    const { thumbnail } = current.photos.at(current.index);
    const shown = reason === "back" ? undefined : document.querySelector(`.co-lightbox [data-index="${current.index}"] .co-lightbox-frame`);
    open.current = undefined;
    changeFrom(shown ?? undefined, () => {
      flushSync(() => setSession(undefined));
      return thumbnail;
    });
    current.history?.leave();
  };
  const enter = (index: number, isHere: boolean) => {
    const links = linksOf(id);
    if (open.current !== undefined || index < 0 || index >= links.length) return;
    const photos = photoList(links.length, (index) => readLink(links[index] as HTMLAnchorElement));
    const history = hasHistory
      ? new PhotoHistory(id ?? "", (index) => {
          if (index === undefined) leave("back");
          else turn(index);
        })
      : undefined;
    const next = { photos, links, index, history };
    const photo = photos.at(index);
    open.current = next;
    changeFrom(photo.thumbnail, () => {
      // It may have been closed before the browser was ready to draw it.
      if (open.current !== next) return undefined;
      flushSync(() => setSession(next));
      return document.querySelector(`.co-lightbox [data-index="${index}"] .co-lightbox-frame`) ?? undefined;
    });
    void history?.enter(index, photo.id, isHere);
  };
  const turn = (index: number) => {
    const current = open.current;
    if (current === undefined || index >= current.photos.count) return;
    show({ ...current, index });
    current.history?.follow(index, current.photos.at(index).id);
  };
  const latest = useRef({ enter, leave });
  latest.current = { enter, leave };

  useEffect(() => {
    const { enter } = latest.current;
    const links = linksOf(id);
    if (links.length === 0) {
      warn(
        `There are no photos ${id === undefined ? "on the page" : `in an element with the id "${id}"`}. A Lightbox has nothing to show. Give it the id of a PhotoGallery or of a figure whose picture is a link.`,
      );
    } else if (request.link !== undefined) enter(links.indexOf(request.link), false);
    else if (hasHistory) {
      const entry = entryOf(history.state);
      if (entry?.for === (id ?? "")) enter(entry.index, false);
      else enter(indexAt(location.hash, links), true);
    }
  }, [id, request, hasHistory]);

  useEffect(() => {
    if (!hasHistory) return undefined;
    const onPop = ({ state }: PopStateEvent) => {
      const entry = entryOf(state);
      if (entry?.for === (id ?? "")) latest.current.enter(entry.index, false);
    };
    addEventListener("popstate", onPop);
    return () => {
      removeEventListener("popstate", onPop);
    };
  }, [id, hasHistory]);

  useEffect(
    () => () => {
      open.current?.history?.leave();
      open.current = undefined;
    },
    [],
  );

  if (session === undefined) return null;
  const { photos, links, index } = session;
  return (
    <LightboxDialog
      {...options}
      photos={photos}
      index={index}
      name={label || nameOf(id) || labels.lightbox}
      zoom={zoom}
      thumbnails={thumbnails}
      draw={empty}
      onIndexChange={turn}
      onLeave={leave}
      returnFocus={() => {
        const place = [request.link, links[index], ...linksOf(id)].find((link) => link?.isConnected);
        place?.focus({ preventScroll: true });
      }}
    />
  );
}

function linksOf(id: string | undefined): HTMLAnchorElement[] {
  const root = id === undefined ? document : document.getElementById(id);
  return [...(root?.querySelectorAll<HTMLAnchorElement>(photoLinks) ?? [])];
}

/** Index of the photo whose figure an address leads to. */
function indexAt(hash: string, links: readonly HTMLAnchorElement[]): number {
  if (hash === "") return -1;
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not encoded: it stands for itself.
  }
  return links.findIndex((link) => link.closest("figure")?.id === id);
}

/** What the list of a gallery is called. */
function nameOf(id: string | undefined): string | undefined {
  const root = id === undefined ? null : document.getElementById(id);
  const named = root?.querySelector(":scope > [aria-label], :scope > figure > [aria-label]");
  return root?.getAttribute("aria-label") ?? named?.getAttribute("aria-label") ?? undefined;
}
