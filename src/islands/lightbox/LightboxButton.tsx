"use client";

import type { ReactElement } from "react";

/** Strokes of the icons, in a box of 24 by 24. */
const icons = {
  close: "M6 6l12 12M18 6L6 18",
  previous: "M14.5 5l-7 7 7 7",
  next: "M9.5 5l7 7-7 7",
  zoomIn: "M20 20l-5-5M10 7v6M7 10h6M10 4a6 6 0 1 0 0 12 6 6 0 1 0 0-12",
  zoomOut: "M20 20l-5-5M7 10h6M10 4a6 6 0 1 0 0 12 6 6 0 1 0 0-12",
  download: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
  grow: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  shrink: "M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5",
};

export interface LightboxButtonProps {
  /** What it is called: nothing else is written on it. */
  name: string;
  /** What is drawn on it. */
  icon: keyof typeof icons;
  /** Whether there is nothing to do: it stays in the order of focus. @default false */
  isOff?: boolean;
  /** What it does. */
  onPress?: () => void;
  /** Address of a file that it saves. */
  href?: string;
}

/** A button with an icon; with an `href`, a link that saves a file. */
export function LightboxButton({
  name,
  icon,
  isOff = false,
  onPress,
  href,
}: LightboxButtonProps): ReactElement {
  const drawing = (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[icon]} />
    </svg>
  );
  const shared = { className: "co-lightbox-button", "aria-label": name, title: name, "data-icon": icon };
  if (href !== undefined) {
    // Files of other hosts are shown instead of saved: beside the page, which stays as it is.
    return (
      <a {...shared} href={href} download="" target="_blank" rel="noopener">
        {drawing}
      </a>
    );
  }
  return (
    <button {...shared} type="button" aria-disabled={isOff} onClick={() => !isOff && onPress?.()}>
      {drawing}
    </button>
  );
}
