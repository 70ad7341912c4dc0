import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import type { SiteProps } from "./types.js";

/** The frame in which a table scrolls, which can be reached, and so scrolled, by keyboard. Renders `<div role="group">`. */
export function TableScroll({
  locale = en,
  ...rest
}: ComponentProps<"div"> & Pick<SiteProps, "locale">): ReactElement {
  return (
    <div
      className="co-table-scroll"
      // No element has this meaning alone, and a region would make a landmark of every table.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={locale.labels.tableLabel}
      // Safari gives no focus to what scrolls (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...rest}
    />
  );
}
