"use client";

import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Photo } from "../../content/photo.js";
import { ownValue } from "../../model/ownValue.js";
import { resolvePhoto } from "../../model/photo.js";
import { toText } from "../../model/toText.js";
import { LightboxDialog } from "./LightboxDialog.js";
import type { CloseReason, ControlledLightbox, LightboxOptions, LightboxSlots } from "./options.js";
import { enterHistory, type PhotoHistory } from "./photoHistory.js";
import { givenCaption } from "./givenCaption.js";
import { hasSheet } from "./hasSheet.js";
import { shownPhoto } from "./readGiven.js";
import { photoList, type ShownPhoto } from "./shownPhoto.js";
import { useLatest } from "./useLatest.js";

export type GivenPhotosProps = LightboxOptions & ControlledLightbox;

/** A lightbox for photos that an app hands over, opened and closed by the app. */
export function GivenPhotos({
  photos: given,
  open,
  index,
  onOpenChange,
  onIndexChange,
  slots = {},
  label,
  history: hasHistory = true,
  zoom = true,
  thumbnails = true,
  ...words
}: GivenPhotosProps): ReactElement | null {
  const read = useMemo(() => (Array.isArray(given) ? given.map(resolvePhoto) : []), [given]);
  // Many apps make their photos anew with each render, and some add to them: those that are the same stay where they are.
  const [kept] = useState(() => new Map<number, readonly [said: string, photo: ShownPhoto]>());
  const photos = useMemo(
    () =>
      photoList(read.length, (index) => {
        const alt = toText(ownValue(given[index], "alt")) ?? "";
        const said = JSON.stringify([read[index], alt], (name, value) => (name === "caption" ? "" : value));
        const known = kept.get(index);
        if (known?.[0] === said) return known[1];
        const photo = shownPhoto(read[index], alt);
        kept.set(index, [said, photo]);
        return photo;
      }),
    [given, read, kept],
  );
  const place = Math.max(0, Math.min(read.length - 1, Math.trunc(index) || 0));
  const isOpen = open && read.length > 0;
  const latest = useLatest({ onOpenChange, onIndexChange, place });
  const entry = useRef<PhotoHistory>(undefined);

  // The app has no link to open instead: it is shown as it is.
  useEffect(() => {
    if (isOpen) hasSheet();
  }, [isOpen]);
  const leave = (reason: CloseReason) => latest.current.onOpenChange?.(false, { reason });
  useEffect(() => {
    if (!isOpen || !hasHistory) return undefined;
    const history = enterHistory("given", latest.current.place, undefined, false, (index) => {
      if (index === undefined) latest.current.onOpenChange?.(false, { reason: "back" });
      else latest.current.onIndexChange?.(index);
    });
    entry.current = history;
    return () => {
      history.leave();
      entry.current = undefined;
    };
  }, [isOpen, hasHistory, latest]);
  useEffect(() => entry.current?.follow(place, undefined), [place]);

  if (!isOpen) return null;
  const draw = (part: keyof LightboxSlots, index: number): ReactNode => {
    const photo = given[index] as Photo<ReactNode>;
    const own = slots?.[part]?.({ photo, index, count: read.length, close: () => leave("button") });
    if (own !== undefined && own !== null) return own;
    const known = read[index];
    return part === "caption" && known !== undefined ? givenCaption(known, words.labels) : undefined;
  };
  return (
    <LightboxDialog
      {...words}
      photos={photos}
      index={place}
      name={label || words.labels.lightbox}
      zoom={zoom}
      thumbnails={thumbnails}
      draw={draw}
      onIndexChange={onIndexChange}
      onLeave={leave}
      returnFocus={nothing}
    />
  );
}

/** What the app had the focus on gets it back from the browser; where that is gone, the app knows better than we do. */
const nothing = () => undefined;
