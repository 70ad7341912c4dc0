"use client";

import { type CSSProperties, type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { loadPicture, type PictureState } from "./loadPicture.js";
import { previewOf, type ShownPhoto } from "./shownPhoto.js";

export interface LightboxSlideProps {
  /** The photo. */
  photo: ShownPhoto;
  /** Its index in the sequence. */
  index: number;
  /** What the slide is called: which photo of how many. */
  name: string;
  /** Whether it is the one in view: all others are inert. */
  isShown: boolean;
  /** Whether its picture may be loaded; once it was, it stays. */
  mayLoad: boolean;
  /** Called when its picture is there, given up for now, or tried again. */
  onSettle: (index: number, state: PictureState) => void;
  /** Words. */
  labels: LightboxWords["labels"];
  /** What stands in place of the picture, where the host draws it. */
  children: ReactNode;
}

/** A photo on the track, or what is to be said of one that did not load. Renders `<div>`. */
export function LightboxSlide({
  photo,
  index,
  name,
  isShown,
  mayLoad,
  onSettle,
  labels,
  children,
}: LightboxSlideProps): ReactElement {
  const slide = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<PictureState>("waiting");
  const [attempt, setAttempt] = useState(0);
  const [isAsked, setAsked] = useState(mayLoad);
  const [preview] = useState(() => previewOf(photo));
  if (mayLoad && !isAsked) setAsked(true);
  const isOwn = children !== undefined && children !== null;

  useEffect(() => {
    // An attribute that React 18 does not know.
    (slide.current as HTMLElement).inert = !isShown;
  }, [isShown]);
  useEffect(() => {
    if (!isAsked || isOwn || frame.current === null) return undefined;
    return loadPicture(frame.current, photo, (state) => {
      setState(state);
      onSettle(index, state);
    });
  }, [isAsked, isOwn, photo, index, attempt, onSettle]);

  const size = {
    "--co-_ratio": photo.ratio,
    "--co-_width": photo.width === undefined ? undefined : `${photo.width}px`,
  } as CSSProperties;
  return (
    <div
      ref={slide}
      role="group"
      aria-label={name}
      className="co-lightbox-slide"
      data-index={index}
      data-state={isOwn ? "loaded" : state}
      style={{ insetInlineStart: `${index * 100}%` }}
    >
      {isOwn ? (
        children
      ) : (
        <div ref={frame} className="co-lightbox-frame" style={size}>
          {preview !== undefined && state !== "loaded" && (
            <img className="co-lightbox-preview" src={preview} alt="" />
          )}
        </div>
      )}
      {state === "failed" && (
        <div className="co-lightbox-failure">
          <p>{labels.photoFailed}</p>
          <p>{photo.alt}</p>
          <button
            type="button"
            className="co-lightbox-text-button"
            onClick={() => {
              setState("waiting");
              setAttempt(attempt + 1);
              onSettle(index, "waiting");
              // The button is gone in a moment, and the focus must not go with it.
              slide.current?.closest("dialog")?.focus();
            }}
          >
            {labels.retryPhoto}
          </button>
          {photo.href !== "" && (
            <a className="co-lightbox-text-button" href={photo.href}>
              {labels.viewOriginal}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
