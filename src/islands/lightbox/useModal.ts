"use client";

import { type RefObject, useEffect, useLayoutEffect } from "react";
import { listen } from "./listen.js";
import { useLatest } from "./useLatest.js";

/** What a dialog tells. */
export interface ModalActions {
  /** The reader asked to close it: by Escape or a gesture of the device, or by a click beside the photo. */
  onLeave: (reason: "escape" | "backdrop") => void;
  /** A key was pressed that no control of the dialog takes for itself. */
  onKey: (event: KeyboardEvent) => void;
  /** Gives the focus back, where what had it is gone. */
  returnFocus: () => void;
}

/** Where a click closes: everything around the photo. */
const around =
  ".co-lightbox, .co-lightbox-surface, .co-lightbox-stage, .co-lightbox-track, .co-lightbox-slide";
/** What takes keys for itself. */
export const fields = "input, textarea, select, [contenteditable], audio, video";

/**
 * Shows a `<dialog>` as a modal while it is drawn. The focus goes to the dialog itself: on a button, the Enter that opened
 * it would press that too. The page behind keeps its place, without an attribute on `<html>` or `<body>`.
 *
 * @param ref the dialog
 * @param actions what to do
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>, actions: ModalActions): void {
  const latest = useLatest(actions);

  useLayoutEffect(() => {
    const dialog = ref.current as HTMLDialogElement;
    const opener = document.activeElement as HTMLElement | null;
    const giveBack = () => {
      const isLost = () => {
        const { activeElement, body } = document;
        return !activeElement || activeElement === body || dialog.contains(activeElement);
      };
      if (isLost()) opener?.focus({ preventScroll: true });
      // What had the focus before is gone, or was nothing.
      if (isLost()) latest.current.returnFocus();
    };
    dialog.showModal();
    dialog.focus({ preventScroll: true });
    return () => {
      dialog.close();
      // Until the full screen is left, nothing behind it takes the focus.
      if (document.fullscreenElement) document.addEventListener("fullscreenchange", giveBack, { once: true });
      else giveBack();
    };
  }, [ref, latest]);

  useEffect(() => {
    const dialog = ref.current as HTMLDialogElement;
    const isAround = (target: EventTarget | null) => (target as Element).matches(around);
    let pressed: EventTarget | null;
    return listen(dialog, {
      cancel(event) {
        if (event.target !== dialog) return;
        event.preventDefault();
        latest.current.onLeave("escape");
      },
      // A browser may close it without asking, when asked twice.
      close() {
        if (!dialog.open) latest.current.onLeave("escape");
      },
      // A click on what a transition draws over the page would leave the keys to nobody.
      focusout({ relatedTarget }) {
        const isLost = !relatedTarget && document.activeElement === document.body;
        if (isLost && dialog.open) dialog.focus({ preventScroll: true });
      },
      pointerdown({ target }) {
        pressed = target;
      },
      // Whoever selects words from the caption on, or clicks twice to open, does not want it closed.
      click({ target, detail }) {
        if (detail > 1 || !isAround(target) || !isAround(pressed ?? target)) return;
        if (!(target as Element).matches("[data-zoomed]")) latest.current.onLeave("backdrop");
      },
      keydown(event) {
        const { ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
        const isOurs = !(
          ctrlKey ||
          metaKey ||
          altKey ||
          defaultPrevented ||
          (target as Element).matches(fields)
        );
        if (isOurs) latest.current.onKey(event);
      },
    });
  }, [ref, latest]);
}
