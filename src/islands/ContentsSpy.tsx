"use client";

import { useEffect } from "react";
import { warn } from "../model/warn.js";
import { followScrolling } from "./parts/followScrolling.js";
import { headingAt } from "./parts/readingPlace.js";

/** Props of `ContentsSpy`: plain data. */
export interface ContentsSpyProps {
  /** `id` of the `TableOfContents`, or of anything around it. @default the first one of the page */
  for?: string | undefined;
}

/** An entry of the table of contents and the heading it leads to. */
type Entry = readonly [link: HTMLAnchorElement, heading: HTMLElement];

/**
 * Marks the entry of a `TableOfContents` whose section is read: its link has `aria-current="location"`. Stands anywhere
 * on the page. Renders nothing.
 *
 * Nothing on the page moves, but that a table of contents with a scrollbar keeps the entry in view.
 *
 * @example <ContentsSpy />
 */
export function ContentsSpy({ for: id }: ContentsSpyProps): null {
  useEffect(() => {
    const find = () => {
      const around = id === undefined ? document.body : document.getElementById(id);
      return around?.closest("[data-co-contents]") ?? around?.querySelector("[data-co-contents]");
    };
    if (id !== undefined && !find()) {
      warn(
        `There is no table of contents with the id "${id}". ContentsSpy marks nothing. Give this id to a TableOfContents, or to something around it.`,
      );
    }
    let current: HTMLAnchorElement | undefined;
    const mark = (link: HTMLAnchorElement | undefined, contents?: Element) => {
      if (link === current) return;
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "location");
      current = link;
      if (link && contents) keepInView(link, contents);
    };
    const end = followScrolling(() => {
      // Looked for each time: a page may stream it in later, or draw it anew.
      const contents = find();
      if (!contents) return;
      const entries = entriesOf(contents);
      const tops = {
        length: entries.length,
        at: (index: number) => entries[index]?.[1].getBoundingClientRect().top ?? 0,
      };
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      // A page that scrolls inside an element has no last screen of its own.
      const rest = scrollHeight > clientHeight ? scrollHeight - clientHeight - scrollTop : clientHeight;
      const named = entries.findIndex(([{ hash }]) => hash === location.hash);
      mark(entries[headingAt(tops, clientHeight, rest, named)]?.[0], contents);
    });
    return () => {
      end();
      mark(undefined);
    };
  }, [id]);

  return null;
}

/** The entries whose headings are there. */
function entriesOf(contents: Element): Entry[] {
  return [...contents.querySelectorAll<HTMLAnchorElement>("a.co-contents-link")].flatMap((link) => {
    const heading = document.getElementById(fragmentOf(link));
    return heading ? [[link, heading] as const] : [];
  });
}

/** The `id` a link leads to. One that cannot be decoded is taken as it is written, as browsers take it. */
function fragmentOf({ hash }: HTMLAnchorElement): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Scrolls the table of contents itself, unless a reader is in it: `scrollIntoView` would move the page, too. */
function keepInView(link: Element, contents: Element): void {
  if (contents.matches(":hover, :focus-within") || contents.scrollHeight <= contents.clientHeight) return;
  const frame = contents.getBoundingClientRect();
  const { top, bottom, height } = link.getBoundingClientRect();
  const room = Math.min(3 * height, contents.clientHeight / 3);
  if (top < frame.top + room) contents.scrollTop += top - frame.top - room;
  else if (bottom > frame.bottom - room) contents.scrollTop += bottom - frame.bottom + room;
}
