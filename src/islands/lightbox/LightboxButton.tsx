"use client";

import type { ReactElement } from "react";

const glass = "M20 20l-5-5M7 10h6m-3-6a6 6 0 1 0 0 12 6 6 0 1 0 0-12";

/** What is drawn on a button. */
export type LightboxIcon = "close" | "previous" | "next" | "zoomIn" | "zoomOut" | "download" | "full";

/** Strokes of the icons, in a box of 24 by 24. */
const icons: Readonly<Record<LightboxIcon, string>> = {
  close: "M6 6l12 12m0-12L6 18",
  previous: "M14 5l-7 7 7 7",
  next: "M10 5l7 7-7 7",
  zoomIn: `${glass}M10 7v6`,
  zoomOut: glass,
  download: "M12 4v11m-5-4l5 5 5-5M5 20h14",
  full: "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5",
};

export interface LightboxButtonProps {
  /** What it is called: nothing else is written on it. */
  name: string;
  /** What is drawn on it. */
  icon: LightboxIcon;
  /** Whether there is nothing to do: it stays in the order of focus. */
  isOff?: boolean;
  /** What it does. */
  onPress?: () => void;
  /** Address of a file that it saves. */
  href?: string;
}

/** A button with an icon; with an `href`, a link that saves a file. */
export function LightboxButton({ name, icon, isOff, onPress, href }: LightboxButtonProps): ReactElement {
  const shared = { className: "co-lightbox-button", "aria-label": name, title: name, "data-icon": icon };
  const drawing = (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[icon]} />
    </svg>
  );
  // Files of other hosts are shown instead of saved: beside the page, which stays as it is.
  return href === undefined ? (
    <button {...shared} type="button" aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      {drawing}
    </button>
  ) : (
    <a {...shared} href={href} download="" target="_blank" rel="noopener">
      {drawing}
    </a>
  );
}
