"use client";

import { type ReactElement, type ReactNode, type RefObject, useLayoutEffect } from "react";
import type { ShownPhoto } from "./shownPhoto.js";

export interface LightboxCaptionProps {
  /** For the box. */
  boxRef: RefObject<HTMLDivElement | null>;
  /** The photo in view. */
  photo: ShownPhoto;
  /** What the host writes there itself. */
  children: ReactNode;
}

/** What is written to a photo: caption, credit, terms. Below the photo or beside it. Renders `<div>`. */
export function LightboxCaption({ boxRef, photo, children }: LightboxCaptionProps): ReactElement {
  useLayoutEffect(() => {
    if (!children) boxRef.current?.replaceChildren(photo.makeCaption() ?? "");
  }, [boxRef, photo, children]);

  return (
    // What we wrote into the box is not React's to take out.
    <div key={children ? "host" : "page"} ref={boxRef} className="co-lightbox-caption co-caption">
      {children}
    </div>
  );
}
