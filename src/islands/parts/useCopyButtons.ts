"use client";

import { useEffect, useState } from "react";
import type { Labels } from "../../content/labels.js";
import { fillLabel } from "../../model/label.js";
import { warn } from "../../model/warn.js";

/** What an island that adds buttons to copy with needs to know. */
export interface CopyButtons {
  /** `id` of a part, or of anything around it; without one, the whole page is meant. */
  id: string | undefined;
  /** Name of the island, for warnings. */
  island: string;
  /** Attribute of the places for buttons; its value names what is copied. */
  place: string;
  /** Finds what the button in a place copies. */
  find: (place: Element) => Element | null | undefined;
  /** Words. */
  labels: Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;
}

/** For how long a button says that it copied, in milliseconds: long enough to be read, short enough to copy again. */
const pause = 2000;

/**
 * Keeps a button in every place for one, those that come later among them. Buttons live in shadow trees, so React finds
 * the server's markup as it left it, whenever it hydrates.
 *
 * @param buttons `find` is a function of the module, the same at every call
 * @returns what there is to announce
 */
export function useCopyButtons({ id, island, place, find, labels }: CopyButtons): string {
  const [announcement, announce] = useState("");
  const { copy, copyFormat, copied, copySelected } = labels;

  useEffect(() => {
    const root = () => (id === undefined ? document : document.getElementById(id));
    const places = () => root()?.querySelectorAll(`[${place}]`) ?? [];
    const addButtons = () => {
      for (const host of places()) {
        addButton(host, copy, fillLabel(copyFormat, { format: host.getAttribute(place) ?? "" }));
      }
    };
    let isOver = false;
    let forget = () => {};

    const onClick = async (event: MouseEvent) => {
      // From outside, a click in a shadow tree looks like one on its host; the path tells what was hit.
      const [button] = event.composedPath();
      const host = event.target;
      if (!(button instanceof HTMLButtonElement && host instanceof Element)) return;
      if (!host.hasAttribute(place) || !root()?.contains(host)) return;
      const text = find(host);
      if (!text) return;
      // What is announced twice is heard twice only where it was taken back before.
      forget();
      const isCopied = await copyText(text);
      if (isOver) return;
      forget();
      announce(isCopied ? copied : copySelected);
      if (isCopied) button.textContent = copied;
      const timer = setTimeout(() => forget(), pause);
      forget = () => {
        clearTimeout(timer);
        button.textContent = copy;
        announce("");
      };
    };

    if (root() === null) {
      warn(
        `There is no element with the id "${id}". ${island} adds no buttons. Give this id to what is to be copied, or to something around it.`,
      );
    }
    addButtons();
    document.addEventListener("click", onClick);
    // A page may stream in what is to be copied, or draw another text without loading anew.
    const observer = new MutationObserver(addButtons);
    observer.observe(document, { childList: true, subtree: true });
    return () => {
      isOver = true;
      observer.disconnect();
      document.removeEventListener("click", onClick);
      forget();
      for (const host of places()) host.shadowRoot?.replaceChildren();
    };
  }, [id, island, place, find, copy, copyFormat, copied, copySelected]);

  return announcement;
}

function addButton(host: Element, copy: string, name: string): void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (shadow.firstChild !== null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.part.add("button");
  button.textContent = copy;
  button.ariaLabel = name;
  shadow.append(button);
}

/** Copies the text of an element; where that is refused, selects it for the reader to copy. */
async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
