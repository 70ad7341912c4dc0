"use client";

import type { ReactElement, ReactNode } from "react";
import type { LightboxWords } from "../../model/lightboxWords.js";
import { LightboxButton } from "./LightboxButton.js";

export interface LightboxToolsProps {
  /** Address of the fullest picture. */
  href: string;
  /** Zooms in or out by a step; not there where there is no zoom. */
  zoomBy: ((steps: 1 | -1) => void) | undefined;
  /** Whether the photo can be larger, and smaller. */
  canZoom: readonly [larger: boolean, smaller: boolean];
  /** Enters or leaves the full screen; not there where the browser has none. */
  toggleFullscreen: (() => void) | undefined;
  /** Whether the full screen is used. */
  isFullscreen: boolean;
  /** Closes the lightbox. */
  close: () => void;
  /** Words. */
  labels: LightboxWords["labels"];
  /** More tools of the host. */
  children: ReactNode;
}

/** The tools above a photo. Renders `<div>`. */
export function LightboxTools({
  href,
  zoomBy,
  canZoom: [canGrow, canShrink],
  toggleFullscreen,
  isFullscreen,
  close,
  labels,
  children,
}: LightboxToolsProps): ReactElement {
  return (
    <div className="co-lightbox-tools">
      {children}
      {zoomBy && (
        <>
          <LightboxButton name={labels.zoomOut} icon="zoomOut" isOff={!canShrink} onPress={() => zoomBy(-1)} />
          <LightboxButton name={labels.zoomIn} icon="zoomIn" isOff={!canGrow} onPress={() => zoomBy(1)} />
        </>
      )}
      <LightboxButton name={labels.downloadPhoto} icon="download" href={href} />
      {toggleFullscreen && (
        <LightboxButton
          name={isFullscreen ? labels.exitFullscreen : labels.enterFullscreen}
          icon={isFullscreen ? "shrink" : "grow"}
          onPress={toggleFullscreen}
        />
      )}
      <LightboxButton name={labels.closeLightbox} icon="close" onPress={close} />
    </div>
  );
}
