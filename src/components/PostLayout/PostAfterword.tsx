import type { ReactElement } from "react";
import type { Author, Post } from "../../content/post.js";
import { isMissing, ownItems, ownValue } from "../../model/ownValue.js";
import { AuthorCard } from "../AuthorCard/AuthorCard.js";
import { EditLink } from "../EditLink/EditLink.js";
import type { ImageComponent } from "../parts/types.js";
import type { PostFrameProps } from "./postRelations.js";

export interface PostAfterwordProps extends PostFrameProps {
  /** Image component of the host. */
  Image: ImageComponent | undefined;
}

/** What stands between the text of a post and its license footer. Renders no element of its own. */
export function PostAfterword({
  post,
  level,
  relations,
  ownLanguage,
  locale,
  Link,
  Image,
}: PostAfterwordProps): ReactElement {
  const { edit, author } = relations;
  const isOwnPage = level === 1;
  return (
    <>
      {edit === undefined && isOwnPage ? (
        <EditLink {...{ locale, Link }} {...ownLanguage} href={post.editUrl} />
      ) : (
        edit
      )}
      {author === undefined && isOwnPage
        ? introduced(post).map((author, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two authors may have one name
            <AuthorCard key={index} {...{ author, locale, Link, Image }} {...ownLanguage} />
          ))
        : author}
    </>
  );
}

/** The authors of whom there is more to tell than the meta bar does. */
function introduced({ authors }: Partial<Post>): Author[] {
  return ((ownItems(authors) ?? [authors]) as Author[]).filter((author) =>
    ["avatar", "bio", "links"].some((name) => !isMissing(ownValue(author, name))),
  );
}
