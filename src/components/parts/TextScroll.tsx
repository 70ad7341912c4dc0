import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import type { SiteProps } from "./types.js";

/** Props of `TextScroll`. */
export interface TextScrollProps extends ComponentProps<"pre">, Pick<SiteProps, "locale"> {
  /** Whether the text is code. */
  isCode: boolean;
}

/** Text set as it was typed, which can be reached, and so scrolled, by keyboard. Renders `<pre role="group">`. */
export function TextScroll({ isCode, locale = en, ...rest }: TextScrollProps): ReactElement {
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means this alone, and a region is a landmark
      role="group"
      aria-label={isCode ? locale.labels.codeLabel : locale.labels.preformattedText}
      // Safari gives no focus to what scrolls (WCAG 2.1.1), and what has the focus needs a name.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
      {...rest}
    />
  );
}
