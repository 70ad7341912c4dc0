"use client";

import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { LightboxButton, type LightboxIcon } from "./LightboxButton.js";
import { LightboxCaption } from "./LightboxCaption.js";
import { LightboxSlide } from "./LightboxSlide.js";
import type { CloseReason } from "./options.js";
import type { PhotoList } from "./shownPhoto.js";
import { stepOfKey } from "./stepOfKey.js";
import { useLoading } from "./useLoading.js";
import { useModal } from "./useModal.js";
import { usePiece } from "./usePiece.js";
import { useStatus } from "./useStatus.js";
import { useTrack } from "./useTrack.js";
import { fill, numberWriter } from "./words.js";

export interface LightboxDialogProps extends LightboxWords {
  /** The photos. */
  photos: PhotoList;
  /** Index of the photo in view. */
  index: number;
  /** What the dialog is called. */
  name: string;
  /** Whether photos can be zoomed. */
  zoom: boolean;
  /** Whether there is a strip of small pictures. */
  thumbnails: boolean;
  /** What the host draws itself, for the photo at an index. */
  draw?: ((part: "toolbar" | "caption" | "slide", index: number) => ReactNode) | undefined;
  /** Called when the reader turned to another photo. */
  onIndexChange: (index: number) => void;
  /** Called when the reader wants it closed. */
  onLeave: (reason: CloseReason) => void;
  /** Gives the focus back, where what had it is gone. */
  returnFocus: () => void;
}

/** The photos of a page, one at a time, over it. Open as long as it is drawn. Renders `<dialog>`. */
export function LightboxDialog(props: LightboxDialogProps): ReactElement {
  const { photos, index, name, draw, onIndexChange, onLeave, returnFocus } = props;
  const { labels, lang, numberingSystem } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLDivElement>(null);
  const { count } = photos;
  const photo = photos.at(index);
  const write = numberWriter(lang, numberingSystem);
  const place = (index: number) => ({ photo: write(index + 1), count: write(count) });

  const turnTo = (to: number) => {
    const other = Math.max(0, Math.min(count - 1, to));
    if (other !== index) onIndexChange(other);
  };
  // First, since nothing of a dialog has a size before it is open.
  useModal(dialog, {
    onLeave,
    returnFocus,
    onKey: (event) => {
      const step = stepOfKey(event.key, getComputedStyle(event.target as Element).direction === "rtl");
      if (step === undefined || (step === 0 && caption.current?.contains(event.target as Node))) return;
      event.preventDefault();
      turnTo(index + step);
    },
  });
  const { ref: track, settle } = useTrack(index, onIndexChange);
  const { mayLoad, stateOf, onState } = useLoading(index, count);
  const isFailed = stateOf(index) === "failed";
  const [status, say] = useStatus();
  const zoom = usePiece(props.zoom, loadZoom);
  const hasStrip = props.thumbnails && count > 1;
  const strip = usePiece(hasStrip, loadThumbnails);
  const more = usePiece(true, loadMore);
  const position = fill(labels.photoPosition, place(index));
  useEffect(() => {
    const box = caption.current;
    const text = (box?.querySelector(".co-caption-text") ?? box)?.textContent?.trim() || photo.alt;
    const shown = text === "" ? position : fill(labels.photoAnnounced, { position, caption: text });
    say(isFailed ? `${labels.photoFailed} ${photo.alt}` : shown);
  }, [say, caption, photo, position, labels, isFailed]);

  // One to each side and no more: a swipe cannot pass by a photo.
  const around = [index - 1, index, index + 1].filter((other) => other >= 0 && other < count);
  const turning = (name: string, icon: LightboxIcon, by: 1 | -1) =>
    count > 1 && (
      <LightboxButton
        name={name}
        icon={icon}
        isOff={!around.includes(index + by)}
        onPress={() => turnTo(index + by)}
      />
    );
  return (
    <dialog
      ref={dialog}
      className="co-lightbox co-plain"
      aria-label={name}
      lang={lang}
      tabIndex={-1}
      data-zoom={zoom ? "" : undefined}
    >
      <div ref={surface} className="co-lightbox-surface" data-thumbnails={hasStrip ? "" : undefined}>
        <span className="co-lightbox-counter" aria-hidden="true">
          {fill(labels.photoCounter, place(index))}
        </span>
        <div className="co-lightbox-tools">
          {draw?.("toolbar", index)}
          {zoom && <zoom.LightboxZoom {...{ track, index, photo, say, labels, write }} isOff={isFailed} />}
          {more && (
            <more.LightboxMore
              {...{ track, surface, caption, labels }}
              href={photo.href}
              onPull={() => onLeave("pull")}
              onTurn={(by) => (around.includes(index + by) && by !== 0 ? turnTo(index + by) : settle())}
            />
          )}
          <LightboxButton name={labels.closeLightbox} icon={close} onPress={() => onLeave("button")} />
        </div>
        {turning(labels.previousPhoto, previous, -1)}
        <div className="co-lightbox-stage">
          <div
            ref={track}
            className="co-lightbox-track"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls
            role="group"
            aria-label={position}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
            tabIndex={0}
          >
            {around.map((other) => (
              <LightboxSlide
                key={other}
                photo={photos.at(other)}
                index={other}
                name={fill(labels.photoPosition, place(other))}
                isShown={other === index}
                mayLoad={mayLoad(other)}
                state={stateOf(other)}
                onState={onState}
                labels={labels}
              >
                {draw?.("slide", other)}
              </LightboxSlide>
            ))}
          </div>
        </div>
        {turning(labels.nextPhoto, next, 1)}
        <LightboxCaption boxRef={caption} photo={photo}>
          {draw?.("caption", index)}
        </LightboxCaption>
        {strip && <strip.LightboxThumbnails {...{ photos, index, turnTo, labels, write }} />}
        <output className="co-lightbox-status">{status}</output>
      </div>
    </dialog>
  );
}

const close: LightboxIcon = ["close", "M6 6l12 12m0-12L6 18"];
const previous: LightboxIcon = ["previous", "M14 5l-7 7 7 7"];
const next: LightboxIcon = ["next", "M10 5l7 7-7 7"];

const loadZoom = () => import("./LightboxZoom.js");
const loadThumbnails = () => import("./LightboxThumbnails.js");
const loadMore = () => import("./LightboxMore.js");
