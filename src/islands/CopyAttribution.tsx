"use client";

import { type ReactElement, useEffect, useState } from "react";
import type { Labels } from "../content/labels.js";
import { fillLabel } from "../model/label.js";
import { warn } from "../model/warn.js";

/** The words of the island, from the labels of a locale. */
export type CopyAttributionLabels = Pick<Labels, "copy" | "copyFormat" | "copied" | "copySelected">;

/** Props of `CopyAttribution`: plain data. */
export interface CopyAttributionProps {
  /** `id` of the `Attribution`, or of anything around it. @default every attribution of the page */
  for?: string | undefined;
  /** Words, from the labels of the page's locale: pass just these four from a server component. */
  labels: CopyAttributionLabels;
}

/** For how long a button says that it copied, in milliseconds: long enough to be read, short enough to copy again. */
const pause = 2000;

/**
 * Adds a button to each format of an `Attribution`, which copies it. Stands anywhere on the page, once for each `for` or
 * once without it.
 *
 * Where the browser refuses the clipboard (an insecure page, a permission, a frame), the text is selected instead. What
 * happened is announced politely. The buttons live in shadow trees, so React finds the server's markup as it left it,
 * whenever it hydrates; style them as `.co-attribution-copy::part(button)`.
 *
 * Renders an empty `<output>`, a live region for the announcements.
 *
 * @example <CopyAttribution labels={en.labels} />
 */
export function CopyAttribution({ for: id, labels }: CopyAttributionProps): ReactElement {
  const [announcement, announce] = useState("");
  const { copy, copyFormat, copied, copySelected } = labels;

  useEffect(() => {
    const root = () => (id === undefined ? document : document.getElementById(id));
    const hosts = () => root()?.querySelectorAll("[data-co-copy]") ?? [];
    const addButtons = () => {
      for (const host of hosts()) addButton(host, copy, copyFormat);
    };
    let isOver = false;
    let forget = () => {};

    const onClick = async (event: MouseEvent) => {
      // From outside, a click in a shadow tree looks like one on its host; the path tells what was hit.
      const [button] = event.composedPath();
      const host = event.target;
      if (!(button instanceof HTMLButtonElement && host instanceof Element)) return;
      const text = host.nextElementSibling;
      if (!host.matches("[data-co-copy]") || !root()?.contains(host) || text === null) return;
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
        `There is no element with the id "${id}". CopyAttribution adds no buttons. Give the Attribution, or something around it, this id.`,
      );
    }
    addButtons();
    document.addEventListener("click", onClick);
    // An attribution that came later is found when it is opened; `toggle` does not bubble, but it is captured.
    document.addEventListener("toggle", addButtons, true);
    return () => {
      isOver = true;
      document.removeEventListener("click", onClick);
      document.removeEventListener("toggle", addButtons, true);
      forget();
      for (const host of hosts()) host.shadowRoot?.replaceChildren();
    };
  }, [id, copy, copyFormat, copied, copySelected]);

  return <output className="co-attribution-status">{announcement}</output>;
}

function addButton(host: Element, copy: string, copyFormat: string): void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (shadow.firstChild !== null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.part.add("button");
  button.textContent = copy;
  button.ariaLabel = fillLabel(copyFormat, { format: host.getAttribute("data-co-copy") ?? "" });
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
