"use client";

import { useEffect } from "react";

/**
 * Plays every `EmbedFacade` of the page in its place, on a click. Nothing is loaded before. A click with a key held, as one
 * that opens another tab, stays the browser's. Stands anywhere on the page, once.
 *
 * The player is an `<iframe>` with the name of the video, in a sandbox; it takes the focus. It lives in a shadow tree; style
 * it as `.co-embed::part(frame)`. Renders nothing.
 *
 * @example <PlayEmbeds />
 */
export function PlayEmbeds(): null {
  useEffect(() => {
    document.addEventListener("click", play);
    return () => document.removeEventListener("click", play);
  }, []);

  return null;
}

const allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms";

function play(event: MouseEvent): void {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = target instanceof Element ? target.closest(".co-embed-link") : null;
  const embed = link?.closest("[data-co-embed]");
  const src = embed?.getAttribute("data-co-embed");
  if (!link || !embed || !src || !/^https:\/\//i.test(src)) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.part.add("frame");
  frame.title = link.querySelector(".co-embed-title")?.textContent ?? "";
  frame.allow = allow;
  // Some services refuse to play where they are not told the site.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  // With its own origin, a page of this site could take the sandbox off.
  const isOurs = new URL(src).origin === location.origin;
  frame.setAttribute("sandbox", isOurs ? sandbox : `${sandbox} allow-same-origin`);
  frame.src = src;
  const shadow = embed.shadowRoot ?? embed.attachShadow({ mode: "open" });
  shadow.replaceChildren(frame);
  frame.focus();
}
