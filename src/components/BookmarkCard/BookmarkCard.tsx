import type { ComponentProps, ReactElement } from "react";
import type { LinkedPage } from "../../content/linkedPage.js";
import { ownValue } from "../../model/ownValue.js";
import { resolvePhoto } from "../../model/photo.js";
import { displayUrl, safeHref } from "../../model/safeUrl.js";
import { toText } from "../../model/toText.js";
import { classNames } from "../parts/classNames.js";
import { Picture } from "../parts/Picture.js";
import { TextLink } from "../parts/TextLink.js";
import type { SiteProps } from "../parts/types.js";

/** Props of `BookmarkCard`. */
export interface BookmarkCardProps
  extends Pick<SiteProps, "Link" | "Image">,
    Omit<ComponentProps<"div">, "children"> {
  /** The page it leads to. */
  page: LinkedPage;
}

/**
 * A link to a page elsewhere that says more than a line of text can: title, description, site, and a picture where there
 * is one. Asks nothing of that page: all of it comes from `page`.
 *
 * Renders `<div>`; nothing for a page with neither title nor address.
 *
 * @example <BookmarkCard page={{ url: "https://tidal.example/winch", title: "The winch", site: "Tidal Notes" }} />
 */
export function BookmarkCard({
  page,
  Link,
  Image,
  className,
  ...rest
}: BookmarkCardProps): ReactElement | null {
  const read = (name: string) => toText(ownValue(page, name), `${name} of a bookmark`);
  const url = safeHref(ownValue(page, "url"), "bookmark's url");
  const shown = url === undefined ? undefined : displayUrl(url);
  const title = read("title") ?? shown;
  if (title === undefined) return null;
  const description = read("description");
  const site = read("site") ?? (/^https?:/i.test(url ?? "") ? shown?.split("/")[0] : undefined);
  const image = ownValue(page, "image");
  const photo = image === undefined ? undefined : resolvePhoto(image);
  return (
    <div {...rest} className={classNames("co-bookmark", className)}>
      <div className="co-bookmark-text">
        <TextLink href={url} Link={Link} className="co-bookmark-title" dir="auto">
          {title}
        </TextLink>
        {description !== undefined && (
          <p className="co-bookmark-description" dir="auto">
            {description}
          </p>
        )}
        {site !== undefined && (
          <p className="co-bookmark-site">
            <bdi>{site}</bdi>
          </p>
        )}
      </div>
      {photo !== undefined && (
        <div className="co-bookmark-picture">
          <Picture photo={{ ...photo, alt: "" }} sizes="12rem" Image={Image} />
        </div>
      )}
    </div>
  );
}
