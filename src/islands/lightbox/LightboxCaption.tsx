"use client";

import { type ReactElement, type ReactNode, type RefObject, useLayoutEffect, useState } from "react";
import type { ShownPhoto } from "./shownPhoto.js";

export interface LightboxCaptionProps {
  /** For the box. */
  boxRef: RefObject<HTMLDivElement | null>;
  /** The photo in view. */
  photo: ShownPhoto;
  /** What the box is called where it has to be scrolled. */
  name: string;
  /** What the host writes there itself. */
  children: ReactNode;
}

/** What is written to a photo: caption, credit, terms. Below the photo or beside it. Renders `<div>`. */
export function LightboxCaption({ boxRef, photo, name, children }: LightboxCaptionProps): ReactElement {
  const [isLong, setLong] = useState(false);
  const isOwn = children !== undefined && children !== null;

  useLayoutEffect(() => {
    const box = boxRef.current as HTMLElement;
    if (!isOwn) box.replaceChildren(photo.makeCaption() ?? "");
    box.scrollTop = 0;
    // What scrolls must be reached by keyboard.
    const follow = () => setLong(box.scrollHeight > box.clientHeight + 1);
    const resizing = new ResizeObserver(follow);
    resizing.observe(box);
    follow();
    return () => {
      resizing.disconnect();
    };
  }, [boxRef, photo, isOwn]);

  return (
    <div
      // What we wrote into the box is not React's to take out.
      key={isOwn ? "host" : "page"}
      ref={boxRef}
      className="co-lightbox-caption co-caption"
      {...(isLong && { role: "group", "aria-label": name, tabIndex: 0 })}
    >
      {isOwn ? children : undefined}
    </div>
  );
}
