"use client";

import type { ReactElement } from "react";

/** What is drawn on a button: what that is called in style sheets, and its strokes in a box of 24 by 24. */
export type LightboxIcon = readonly [name: string, strokes: string];

export interface LightboxButtonProps {
  /** What it is called: nothing else is written on it. */
  name: string;
  /** What is drawn on it. */
  icon: LightboxIcon;
  /** Whether there is nothing to do: it stays in the order of focus. */
  isOff?: boolean;
  /** What it does. */
  onPress: () => void;
}

interface IconAttributes {
  className: string;
  "aria-label": string;
  title: string;
  "data-icon": string;
}

/** A button with an icon. */
export function LightboxButton({ name, icon, isOff, onPress }: LightboxButtonProps): ReactElement {
  return (
    <button
      {...iconAttributes(name, icon)}
      type="button"
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      {drawIcon(icon)}
    </button>
  );
}

/** What a button and a link with an icon have in common. */
export function iconAttributes(name: string, [id]: LightboxIcon): IconAttributes {
  return { className: "co-lightbox-button", "aria-label": name, title: name, "data-icon": id };
}

/** The strokes of an icon. */
export function drawIcon([, strokes]: LightboxIcon): ReactElement {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes} />
    </svg>
  );
}
