"use client";

import { type CSSProperties, type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { type LoadingPicture, loadPicture, type PictureState } from "./loadPicture.js";
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
  /** How far its picture is. */
  state: PictureState;
  /** Called when that changes. */
  onState: (index: number, state: PictureState) => void;
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
  state,
  onState,
  labels,
  children,
}: LightboxSlideProps): ReactElement {
  const slide = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const loading = useRef<LoadingPicture>(undefined);
  const [isAsked, setAsked] = useState(mayLoad);
  const [preview] = useState(() => previewOf(photo));
  if (mayLoad && !isAsked) setAsked(true);

  useEffect(() => {
    // An attribute that React 18 does not know.
    (slide.current as HTMLElement).inert = !isShown;
  }, [isShown]);
  useEffect(() => {
    if (!isAsked) return undefined;
    // What the host draws is the host's to load.
    if (frame.current) loading.current = loadPicture(frame.current, photo, (state) => onState(index, state));
    else onState(index, "loaded");
    return () => loading.current?.end();
  }, [isAsked, photo, index, onState]);

  const size = {
    "--co-_ratio": photo.ratio,
    "--co-_width": photo.width && `${photo.width}px`,
  } as CSSProperties;
  return (
    <div
      ref={slide}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls, and this is a picture
      role="group"
      aria-label={name}
      className="co-lightbox-slide"
      data-index={index}
      data-state={state}
      style={{ insetInlineStart: `${index * 100}%` }}
    >
      {children ?? (
        <div ref={frame} className="co-lightbox-frame" style={size}>
          {preview && state !== "loaded" && <img className="co-lightbox-preview" src={preview} alt="" />}
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
              loading.current?.again();
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
