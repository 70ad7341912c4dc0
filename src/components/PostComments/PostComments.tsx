import { type ComponentProps, type ReactElement, type ReactNode, useId } from "react";
import { en } from "../../locales/en.js";
import { classNames } from "../parts/classNames.js";
import { type HeadingLevel, readHeadingLevel } from "../parts/headingLevel.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `PostComments`. */
export interface PostCommentsProps extends Pick<SiteProps, "locale">, ComponentProps<"section"> {
  /** What readers wrote: comments of the site's own, or the component of a service. */
  children?: ReactNode;
  /** Instead of "Comments" in the language of the locale. */
  heading?: ReactNode;
  /** Level of the heading. @default 2 */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * A place for what readers wrote. It brings the heading and nothing of a service.
 *
 * Renders `<section>`, named by its heading or by `aria-label`; nothing without content.
 */
export function PostComments({
  children,
  heading,
  headingLevel = 2,
  locale = en,
  className,
  ...rest
}: PostCommentsProps): ReactElement | null {
  const id = useId();
  const content = toNode(children);
  if (!isDrawn(content)) return null;
  const Heading = `h${readHeadingLevel(headingLevel, 2)}` as const;
  const words = toNode(heading);
  return (
    <section
      aria-labelledby={rest["aria-label"] ? undefined : id}
      {...rest}
      className={classNames("co-comments", className)}
    >
      <Heading id={id} className="co-comments-heading">
        {isDrawn(words) ? words : locale.labels.comments}
      </Heading>
      {content}
    </section>
  );
}
