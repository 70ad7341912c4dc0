"use client";

import { type ReactElement, type RefObject, useEffect, useState } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { type DragActions, followDrag } from "./followDrag.js";
import { LightboxButton } from "./LightboxButton.js";
import { listen } from "./listen.js";
import { useLatest } from "./useLatest.js";
import { guardScrolling } from "./guardScrolling.js";

export interface LightboxMoreProps extends DragActions {
  /** Where the slides are. */
  track: RefObject<HTMLElement | null>;
  /** What is shown on the full screen; browsers refuse a `<dialog>` itself. */
  surface: RefObject<HTMLElement | null>;
  /** What is written to the photo. */
  caption: RefObject<HTMLElement | null>;
  /** Words. */
  labels: LightboxWords["labels"];
}

/**
 * What is loaded after the first photo is shown: pulling it away, turning by mouse, scrolling a long caption and nothing
 * else, the full screen. Renders a `<button>`
 * where the browser has a full screen.
 */
export function LightboxMore({
  track,
  surface,
  caption,
  labels,
  onPull,
  onTurn,
}: LightboxMoreProps): ReactElement | null {
  const [isFull, setFull] = useState(false);
  const actions = useLatest<DragActions>({ onPull, onTurn });

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

  if (!document.fullscreenEnabled) return null;
  return (
    <LightboxButton
      name={isFull ? labels.exitFullscreen : labels.enterFullscreen}
      icon="full"
      onPress={() => {
        // A refusal changes nothing, and the reader sees that.
        (isFull ? document.exitFullscreen() : surface.current?.requestFullscreen())?.catch(() => undefined);
      }}
    />
  );
}
