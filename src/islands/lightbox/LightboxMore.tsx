"use client";

import { type ReactElement, type RefObject, useEffect, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { type DragActions, followDrag } from "./followDrag.js";
import { drawIcon, iconAttributes, LightboxButton, type LightboxIcon } from "./LightboxButton.js";
import { listen } from "./listen.js";
import { useLatest } from "./useLatest.js";
import { guardScrolling } from "./guardScrolling.js";

export interface LightboxMoreProps extends DragActions {
  /** Where the slides are. */
  track: RefObject<HTMLElement | null>;
  /** What is shown on the full screen; browsers refuse a `<dialog>` itself. */
  surface: RefObject<HTMLElement | null>;
  /** Address of the fullest picture; `""` where there is none. */
  href: string;
  /** What is written to the photo. */
  caption: RefObject<HTMLElement | null>;
  /** Words. */
  labels: LightboxWords["labels"];
}

const full: LightboxIcon = ["full", "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5"];
const download: LightboxIcon = ["download", "M12 4v11m-5-4l5 5 5-5M5 20h14"];

/**
 * What is loaded after the first photo is shown: pulling it away, turning by mouse, scrolling a long caption and nothing
 * else, the full screen, saving the picture. Renders a `<button>` where the browser has a full screen, and an `<a>`.
 */
export function LightboxMore({
  track,
  surface,
  href,
  caption,
  labels,
  onPull,
  onTurn,
}: LightboxMoreProps): ReactElement {
  const [isFull, setFull] = useState(false);
  const actions = useLatest<DragActions>({ onPull, onTurn });

  // Where there is no picture it is off, and stays in the order of focus.
  const target = href === "" ? { role: "link", tabIndex: 0, "aria-disabled": true } : { href };

  useEffect(
    () =>
      followDrag(track.current as HTMLElement, {
        onPull: () => actions.current.onPull(),
        onTurn: (by) => actions.current.onTurn(by),
      }),
    [track, actions],
  );
  useEffect(() => guardScrolling(caption.current as HTMLElement), [caption]);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === surface.current);
    return listen(document, { fullscreenchange: follow });
  }, [surface]);

  return (
    <>
      {document.fullscreenEnabled && (
        <LightboxButton
          name={isFull ? labels.exitFullscreen : labels.enterFullscreen}
          icon={full}
          onPress={() => {
            // A refusal changes nothing, and the reader sees that.
            (isFull ? document.exitFullscreen() : surface.current?.requestFullscreen())?.catch(
              () => undefined,
            );
          }}
        />
      )}
      {/* Files of other hosts are shown instead of saved: beside the page, which stays as it is. */}
      <a
        {...iconAttributes(labels.downloadPhoto, download)}
        {...target}
        download=""
        target="_blank"
        rel="noopener"
      >
        {drawIcon(download)}
      </a>
    </>
  );
}
