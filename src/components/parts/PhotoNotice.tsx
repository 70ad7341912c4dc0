import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import { en } from "../../locales/en.js";
import { classNames } from "./classNames.js";
import { isDrawn, toNode } from "./toNode.js";

/** Props of `PhotoNotice`. */
export interface PhotoNoticeProps extends ComponentProps<"div"> {
  /** What is to be said. @default that the pictures are compressed for faster loading, in the language of the page */
  children?: ReactNode;
  /** Words and language. @default English */
  locale?: Locale | undefined;
}

/**
 * A note to pictures: that they lost detail so that they load fast, or words of your own. Stands above the pictures of a
 * text that it is about. Renders `<div role="note">`.
 */
export function PhotoNotice({ children, locale = en, className, ...rest }: PhotoNoticeProps): ReactElement {
  const words = toNode(children);
  return (
    <div role="note" {...rest} className={classNames("co-notice", className)}>
      {isDrawn(words) ? words : locale.labels.compressedNotice}
    </div>
  );
}

/**
 * The `notice` of a figure or a gallery: `true` for the words of the language, or words of one's own.
 *
 * @param notice what was given
 * @param locale words and language
 */
export function photoNotice(notice: ReactNode, locale: Locale): ReactElement | undefined {
  if (notice === true) return <PhotoNotice locale={locale} />;
  const words = toNode(notice);
  return isDrawn(words) ? <PhotoNotice locale={locale}>{words}</PhotoNotice> : undefined;
}
