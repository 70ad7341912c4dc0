import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import { safeId } from "../../model/identifier.js";
import { classNames } from "../parts/classNames.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `BackToTop`. */
export interface BackToTopProps
  extends Pick<SiteProps, "locale">,
    Omit<ComponentProps<"a">, "children" | "href"> {
  /** `id` of the post, or of anything else. @default the top of the page */
  to?: string | undefined;
}

/**
 * A link to the top, which stays in view at the lower edge of the window. Belongs at the end of what is scrolled, inside
 * or after a `PostLayout`. Needs no JavaScript: where the browser knows animations that follow scrolling, it is there
 * once the first screen has passed, elsewhere always.
 *
 * Renders `<a>`.
 */
export function BackToTop({ to, locale = en, className, ...rest }: BackToTopProps): ReactElement {
  // Without an element of that id, browsers take this fragment for the top of the page (HTML, "top of the document").
  const id = safeId(to, "") ?? "top";
  return (
    <a {...rest} href={`#${encodeURIComponent(id)}`} className={classNames("co-top", className)}>
      <span className="co-top-name">{locale.labels.backToTop}</span>
    </a>
  );
}
