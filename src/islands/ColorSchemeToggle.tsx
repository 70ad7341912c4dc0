"use client";

import { type ComponentProps, type ReactElement, useState, useSyncExternalStore } from "react";
import type { Labels } from "../content/labels.js";
import { chooseScheme, chosenScheme, watchScheme } from "./parts/chosenScheme.js";

/** Props of `ColorSchemeToggle`: plain data. */
export interface ColorSchemeToggleProps extends Omit<ComponentProps<"fieldset">, "children" | "lang"> {
  /** Words, from the labels of the page's locale: `colorSchemeToggleWords` takes just these. */
  labels: Pick<Labels, "colorScheme" | "lightScheme" | "darkScheme" | "systemScheme">;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
}

/** The answers: a sun, a moon, and the screen of the reader's device. */
const choices = [
  [
    "light",
    "lightScheme",
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1",
  ],
  ["dark", "darkScheme", "M19.5 14A8 8 0 1 1 10 4.5a6.3 6.3 0 0 0 9.5 9.5Z"],
  ["system", "systemScheme", "M4 5.5h16v10.5H4ZM9 19.5h6M12 16v3.5"],
] as const;

let count = 0;

function nextName(): string {
  count += 1;
  return `co-scheme-${count}`;
}

/**
 * Lets a reader choose light, dark, or what the system prefers. Stands anywhere on the page, in any number.
 *
 * Marks the page as `<html data-theme="light">` or `"dark"`, sets its `color-scheme` to the same, and keeps the choice in
 * `localStorage` under `colophon-color-scheme`, for all pages and open tabs of the site; where storage is blocked or full,
 * it holds as long as the page is open. Until the page is alive nothing is shown and the place is kept. Put
 * `colorSchemeScript` into the head, so that the next page is not painted in the wrong scheme first.
 *
 * Renders `<fieldset>` with three radio buttons: one stop of the Tab key, arrow keys within.
 *
 * @example <ColorSchemeToggle {...colorSchemeToggleWords(en)} />
 */
export function ColorSchemeToggle({
  labels,
  lang,
  className,
  ...rest
}: ColorSchemeToggleProps): ReactElement {
  // Not by useId, which counts anew in each root of React, while radio buttons of one name are one group of the page.
  const [name] = useState(nextName);
  const chosen = useSyncExternalStore(watchScheme, chosenScheme, () => undefined);
  return (
    <fieldset
      {...rest}
      lang={lang}
      className={className ? `co-scheme ${className}` : "co-scheme"}
      data-state={chosen === undefined ? "idle" : "ready"}
    >
      <legend className="co-scheme-legend">{labels.colorScheme}</legend>
      {choices.map(([choice, label, icon]) => (
        <label key={choice} className="co-scheme-choice" title={labels[label]}>
          <input
            className="co-scheme-input"
            type="radio"
            name={chosen && name}
            value={choice}
            // A browser that restores forms would show a choice that is no longer one.
            autoComplete="off"
            checked={chosen === choice}
            onChange={() => chooseScheme(choice)}
          />
          <svg className="co-scheme-icon" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={icon}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
          </svg>
          <span className="co-scheme-word">{labels[label]}</span>
        </label>
      ))}
    </fieldset>
  );
}
