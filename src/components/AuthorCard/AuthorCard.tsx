import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { Author } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { readAvatar } from "../../model/avatar.js";
import { fillLabel } from "../../model/label.js";
import { readName, readNames } from "../../model/names.js";
import { ownValue } from "../../model/ownValue.js";
import { toText } from "../../model/toText.js";
import { classNames } from "../parts/classNames.js";
import { Name } from "../parts/NameList.js";
import { Picture } from "../parts/Picture.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { authorCardMicroformats } from "./AuthorCard.contract.js";

/** Props of `AuthorCard`. */
export interface AuthorCardProps extends Omit<SiteProps, "timeZone">, ComponentProps<"section"> {
  /** The person. */
  author: Author | string;
  /** Instead of `author.bio`. */
  children?: ReactNode;
}

/**
 * Who wrote a post: picture, name, a sentence or two, pages elsewhere.
 *
 * Renders `<section>`, to other sites an `h-card` (microformats2); nothing for an author without a name.
 */
export function AuthorCard({
  author,
  children,
  locale = en,
  Link,
  Image,
  className,
  ...rest
}: AuthorCardProps): ReactElement | null {
  const name = readName(author);
  if (name === undefined) return null;
  const avatar = readAvatar(ownValue(author, "avatar"));
  const links = readNames(ownValue(author, "links") ?? []).filter(({ url }) => url !== undefined);
  const words = toNode(children);
  const bio = isDrawn(words) ? words : toText(ownValue(author, "bio"), "bio of an author");
  const say = (label: string): string => fillLabel(label, { name: name.name });
  const { url, photo, note } = authorCardMicroformats;
  return (
    <section
      aria-label={say(locale.labels.aboutAuthor)}
      {...rest}
      className={classNames("co-author", authorCardMicroformats.root, className)}
    >
      {avatar && (
        <span className="co-author-avatar">
          <Picture photo={avatar} sizes="3.5rem" Image={Image} imageProps={{ className: photo }} />
        </span>
      )}
      <div className="co-author-text">
        <p className="co-author-name">
          <Name
            name={name}
            Link={Link}
            rel="author"
            className={classNames(authorCardMicroformats.name, name.url !== undefined && url)}
          />
        </p>
        {isDrawn(bio) && <div className={classNames("co-author-bio", note)}>{bio}</div>}
        {links.length > 0 && (
          // Safari takes list semantics from a list without markers; the role gives them back.
          <ul role="list" className="co-author-links" aria-label={say(locale.labels.authorLinks)}>
            {links.map((link) => (
              <li key={link.name} className="co-author-link">
                <Name name={link} Link={Link} rel="me" className={url} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
