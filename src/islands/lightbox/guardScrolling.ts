"use client";

import { listen } from "./listen.js";

/**
 * Lets a long caption be scrolled, also by keyboard, and keeps the wheel from scrolling the page behind.
 *
 * @param caption what is written to a photo
 * @returns ends it
 */
export function guardScrolling(caption: HTMLElement): () => void {
  const dialog = caption.closest("dialog") as HTMLDialogElement;
  const follow = () => {
    if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0;
    else caption.removeAttribute("tabindex");
  };
  const onWheel = (event: WheelEvent) => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const isInCaption = caption.contains(event.target as Node);
    // Ctrl and the wheel zoom the page, and whoever needs that must be able to.
    if (!isSideways && !event.ctrlKey && !isInCaption) event.preventDefault();
  };
  const resizing = new ResizeObserver(follow);
  resizing.observe(caption);
  const changing = new MutationObserver(() => {
    caption.scrollTop = 0;
    follow();
  });
  changing.observe(caption, { childList: true });
  const end = listen(dialog, { wheel: onWheel }, { passive: false });
  return () => {
    resizing.disconnect();
    changing.disconnect();
    end();
  };
}
