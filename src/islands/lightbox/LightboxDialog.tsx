"use client";

import { type ReactElement, type ReactNode, useRef } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { LightboxButton } from "./LightboxButton.js";
import { LightboxCaption } from "./LightboxCaption.js";
import { LightboxSlide } from "./LightboxSlide.js";
import { LightboxTools } from "./LightboxTools.js";
import { lightboxKey } from "./lightboxKey.js";
import type { CloseReason } from "./options.js";
import type { PhotoList } from "./shownPhoto.js";
import { useAnnouncement } from "./useAnnouncement.js";
import { useDrag } from "./useDrag.js";
import { useFullscreen } from "./useFullscreen.js";
import { useLoading } from "./useLoading.js";
import { useModal } from "./useModal.js";
import { useThumbnails } from "./useThumbnails.js";
import { useTrack } from "./useTrack.js";
import { useZoom } from "./useZoom.js";
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
  draw: (part: "toolbar" | "caption" | "slide", index: number) => ReactNode;
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
    const next = Math.max(0, Math.min(count - 1, to));
    if (next !== index) onIndexChange(next);
  };
  const { ref: track, settle } = useTrack(index, onIndexChange);
  const { mayLoad, stateOf, onSettle } = useLoading(index);
  const zoom = useZoom(props.zoom && stateOf(index) !== "failed", track, index, photo);
  const [isFullscreen, toggleFullscreen] = useFullscreen(surface);
  const Thumbnails = useThumbnails(props.thumbnails && count > 1);
  const status = useAnnouncement(caption, {
    photo,
    position: fill(labels.photoPosition, place(index)),
    state: stateOf(index),
    zoom: zoom.scale,
    labels,
    write,
  });
  useDrag(track, {
    onPull: () => onLeave("pull"),
    onTurn: (by) => {
      if (by === 0 || index + by < 0 || index + by >= count) settle();
      else turnTo(index + by);
    },
  });
  useModal(dialog, {
    onLeave,
    returnFocus,
    onKey: (event) => {
      const isRightToLeft = getComputedStyle(dialog.current as Element).direction === "rtl";
      const action = lightboxKey(event.key, isRightToLeft, zoom.scale > 1);
      const isInText = caption.current?.contains(event.target as Node) === true;
      if (action === undefined || (action === "rest" && isInText)) return;
      event.preventDefault();
      if (action === "previous") turnTo(index - 1);
      else if (action === "next") turnTo(index + 1);
      else if (action === "first") turnTo(0);
      else if (action === "last") turnTo(count - 1);
      else if (action === "zoomIn") zoom.by(1);
      else if (action === "zoomOut") zoom.by(-1);
      else if (action === "fit") zoom.fit();
      else if (action !== "rest") zoom.pan(...action);
    },
  });

  const around = [index - 1, index, index + 1].filter((other) => other >= 0 && other < count);
  return (
    <dialog
      ref={dialog}
      className="co-lightbox co-plain"
      aria-label={name}
      lang={lang}
      tabIndex={-1}
      data-zoom={props.zoom ? "" : undefined}
    >
      <div ref={surface} className="co-lightbox-surface" data-thumbnails={Thumbnails === false ? undefined : ""}>
        <span className="co-lightbox-counter" aria-hidden="true">
          {fill(labels.photoCounter, place(index))}
        </span>
        <LightboxTools
          href={photo.href}
          zoomBy={props.zoom ? zoom.by : undefined}
          canZoom={zoom.can}
          toggleFullscreen={toggleFullscreen}
          isFullscreen={isFullscreen}
          close={() => onLeave("button")}
          labels={labels}
        >
          {draw("toolbar", index)}
        </LightboxTools>
        {count > 1 && (
          <LightboxButton
            name={labels.previousPhoto}
            icon="previous"
            isOff={index === 0}
            onPress={() => turnTo(index - 1)}
          />
        )}
        <div className="co-lightbox-stage">
          <div ref={track} className="co-lightbox-track" tabIndex={-1}>
            {around.map((other) => (
              <LightboxSlide
                key={other}
                photo={photos.at(other)}
                index={other}
                name={fill(labels.photoPosition, place(other))}
                isShown={other === index}
                mayLoad={mayLoad(other)}
                onSettle={onSettle}
                labels={labels}
              >
                {draw("slide", other)}
              </LightboxSlide>
            ))}
          </div>
        </div>
        {count > 1 && (
          <LightboxButton
            name={labels.nextPhoto}
            icon="next"
            isOff={index === count - 1}
            onPress={() => turnTo(index + 1)}
          />
        )}
        <LightboxCaption boxRef={caption} photo={photo} name={fill(labels.photoPosition, place(index))}>
          {draw("caption", index)}
        </LightboxCaption>
        {Thumbnails && (
          <Thumbnails photos={photos} index={index} turnTo={turnTo} labels={labels} write={write} />
        )}
        <output className="co-lightbox-status">{status}</output>
      </div>
    </dialog>
  );
}
