"use client";

import { type ComponentProps, type ReactElement, useEffect, useRef, useState } from "react";
import type { Labels } from "../content/labels.js";
import { warn } from "../model/warn.js";
import {
  canTurn,
  measureStrip,
  nextPage,
  photosInView,
  previousPage,
  type StripTrack,
} from "./parts/stripTrack.js";

/** Props of `StripControls`: plain data. */
export interface StripControlsProps extends Omit<ComponentProps<"div">, "children" | "lang"> {
  /** `id` of a `PhotoGallery` with `layout="strip"`. */
  for: string;
  /** Words, from the labels of the page's locale: `stripControlsWords` takes just these. */
  labels: Pick<Labels, "previousPhotos" | "nextPhotos" | "photosInView">;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
  /** Digits, as a CLDR numbering system. @default those of the language */
  numberingSystem?: string | undefined;
}

/** Where a page starts, from where the view is now. */
type ToPage = (track: StripTrack) => number;

/** What is shown, and whether there is more before and after it. */
type View = [position: string, hasPrevious: boolean, hasNext: boolean];

const hidden: View = ["", false, false];

/** For how long a strip goes on scrolling after a click, in milliseconds, at most. */
const glide = 1000;

/**
 * Buttons that turn a strip of photos page by page, and which of its photos are in view: "4–6 of 12". Stands anywhere on
 * the page, best right below the gallery.
 *
 * A button turns as far as there are new photos to see, and stays in the order of focus where there are none. What it
 * brought into view is announced politely; what the reader scrolled there by hand is not. Where all photos are in view,
 * and until the page is alive, nothing is shown and the place is kept. Renders `<div>`.
 *
 * @example <StripControls for="photos" {...stripControlsWords(en)} />
 */
export function StripControls({
  for: id,
  labels,
  lang,
  numberingSystem,
  className,
  ...rest
}: StripControlsProps): ReactElement {
  const [view, setView] = useState(hidden);
  const [announcement, announce] = useState("");
  const turn = useRef<(toPage: ToPage) => void>(undefined);
  const { photosInView: template } = labels;

  useEffect(() => {
    const find = () => document.getElementById(id)?.querySelector(".co-gallery-strip") ?? undefined;
    let strip: Element | undefined;
    if (!find()) {
      warn(
        `There is no strip of photos with the id "${id}". StripControls draws nothing. Give this id to a PhotoGallery with layout="strip".`,
      );
    }
    const write = (track: StripTrack) => writePosition(track, template, lang, numberingSystem);
    let goal = 0;
    let clicked = Number.NEGATIVE_INFINITY;
    const isGliding = () => performance.now() - clicked < glide;

    const follow = () => {
      if (!strip) return setView(hidden);
      const track = measureStrip(strip);
      setView([write(track), ...canTurn(track)]);
      if (!isGliding()) announce("");
    };
    turn.current = (toPage) => {
      if (!strip) return;
      const track = measureStrip(strip);
      // Clicks in quick succession go on from where the one before is still going.
      if (isGliding()) track.at = goal;
      track.at = goal = toPage(track);
      clicked = performance.now();
      strip.scrollTo({
        left: goal * track.sign,
        behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
      });
      announce(write(track));
    };

    const resizing = new ResizeObserver(follow);
    const look = () => {
      const found = find();
      if (found === strip) return;
      resizing.disconnect();
      strip = found;
      if (strip) resizing.observe(strip);
      else follow();
    };
    const onScroll = ({ target }: Event) => {
      if (target === strip) follow();
    };
    look();
    // A page may stream the strip in, or draw it anew.
    const changing = new MutationObserver((changes) => {
      look();
      if (changes.some(({ target }) => target === strip)) follow();
    });
    changing.observe(document, { childList: true, subtree: true });
    // Scrolling does not bubble, but it is captured.
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    return () => {
      resizing.disconnect();
      changing.disconnect();
      document.removeEventListener("scroll", onScroll, { capture: true });
      setView(hidden);
    };
  }, [id, template, lang, numberingSystem]);

  const [position, hasPrevious, hasNext] = view;
  const button = (label: string, isEnabled: boolean, toPage: ToPage) => (
    <button
      type="button"
      className="co-strip-button"
      aria-controls={id}
      aria-label={label}
      aria-disabled={!isEnabled}
      onClick={() => turn.current?.(toPage)}
    />
  );
  return (
    <div
      {...rest}
      lang={lang}
      className={className ? `co-strip-controls ${className}` : "co-strip-controls"}
      data-state={hasPrevious || hasNext ? "ready" : "idle"}
    >
      {button(labels.previousPhotos, hasPrevious, previousPage)}
      <span className="co-strip-position" aria-hidden="true">
        {position}
      </span>
      <output className="co-strip-status">{announcement}</output>
      {button(labels.nextPhotos, hasNext, nextPage)}
    </div>
  );
}

/** Which photos are in view, in words; in plain digits where Intl does not know the language. */
function writePosition(
  track: StripTrack,
  template: string,
  lang: string,
  numberingSystem: string | undefined,
): string {
  const [first, last] = photosInView(track);
  const count = track.starts.length;
  let photos = first < last ? `${first}–${last}` : `${first}`;
  let all = `${count}`;
  try {
    const format = new Intl.NumberFormat(lang, { numberingSystem } as Intl.NumberFormatOptions);
    photos = first < last ? format.formatRange(first, last) : format.format(first);
    all = format.format(count);
  } catch {
    // Plain digits are understood everywhere.
  }
  return template.replace("{photos}", photos).replace("{count}", all);
}
