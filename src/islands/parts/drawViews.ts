"use client";

// createElement, since the JSX runtime would be one more import of every island, at 40 bytes.
import { type ComponentProps, createElement, type ReactElement, useEffect, useReducer } from "react";
import type { PluralLabel } from "../../content/labels.js";
import { viewsText } from "../../model/viewsText.js";
import type { ViewDesk, Views } from "./viewDesk.js";

/**
 * Props of every island that shows views.
 *
 * The root carries its state as `data-state`: `idle` before the page is seen, `loading`, `ready`, and `unavailable` where
 * the number could not be had. Only a number that is ready is shown; until then its place is kept free, as wide as the
 * text in `data-room`, and so it stays where none comes.
 */
export interface ViewsProps extends Omit<ComponentProps<"span">, "children"> {
  /** The page, as the service knows it: its path, such as `/2026/tea/`. */
  path: string;
  /**
   * Whether this view may be counted. Say `false` until the reader has consented; it is counted once that turns `true`.
   * Browsers that send Global Privacy Control only ever read.
   * @default true
   */
  record?: boolean | undefined;
  /** Words around the number, by plural category; `viewsWords` takes them from a catalog. @default those of English */
  label?: PluralLabel | undefined;
  /** BCP 47 tag of the words, by which the number is written. @default "en" */
  lang?: string | undefined;
  /** Digits, as a CLDR numbering system. @default those of the language */
  numberingSystem?: string | undefined;
  /**
   * How the number is written: in full or in the short form of the language. A notation of your own is not among them,
   * since its code would weigh on every reader.
   * @default "standard"
   */
  numberNotation?: "standard" | "compact" | undefined;
}

/** Draws the views of a path that are asked for at a desk. Another path starts anew. */
export function drawViews(desk: ViewDesk, props: ViewsProps): ReactElement {
  return createElement(ViewsItem, { ...props, desk, key: props.path });
}

function ViewsItem({
  desk,
  path,
  record = true,
  label = { one: "{count} view", other: "{count} views" },
  numberingSystem,
  numberNotation,
  className,
  ...rest
}: ViewsProps & { desk: ViewDesk }): ReactElement {
  const [views, tell] = useReducer(
    // A number gives way to nothing but a number.
    (views: Views, next: Views) => (isNumber(views) && !isNumber(next) ? views : next),
    "idle",
  );
  useEffect(
    () => desk(path, record && !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl, tell),
    [desk, path, record],
  );
  const [exact, short] = isNumber(views)
    ? viewsText(views, label, rest.lang, numberingSystem, numberNotation)
    : [];
  return createElement(
    "span",
    {
      // The width of this text is kept free, in which "{count}" stands for a number of five digits.
      "data-room": label.other,
      ...rest,
      className: className ? `co-views ${className}` : "co-views",
      "data-state": isNumber(views) ? "ready" : views,
    },
    short && createElement("span", { "aria-hidden": true }, short),
    short ? createElement("span", { className: "co-views-exact" }, " ", exact) : exact,
  );
}

function isNumber(views: Views): views is number {
  return (views as number) >= 0;
}
