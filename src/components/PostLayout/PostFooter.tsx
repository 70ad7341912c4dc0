import type { ReactElement, ReactNode } from "react";
import type { PostLicense } from "../../content/license.js";
import type { Photo } from "../../content/photo.js";
import type { Post, Site } from "../../content/post.js";
import { allowsReuse, attributionTerms } from "../../model/attributionTerms.js";
import { ownItems } from "../../model/ownValue.js";
import { Attribution } from "../Attribution/Attribution.js";
import { LicenseFooter, type LicenseFooterProps } from "../LicenseFooter/LicenseFooter.js";

export interface PostFooterProps extends Omit<LicenseFooterProps, "attribution"> {
  /** The post, as it came. */
  post: Partial<Post>;
  /** The site, where the post names none. */
  site: Site | undefined;
  /** Terms, where the post names none. */
  license: PostLicense | undefined;
  /** Instead of the attribution. */
  attribution: ReactNode;
}

/**
 * The license footer of a post. A post on its own page whose license lets everybody pass it on says how to cite it;
 * elsewhere nobody would copy it from, or is asked to.
 */
export function PostFooter({
  post,
  site: siteOfBlog,
  license: licenseOfBlog,
  attribution,
  ...rest
}: PostFooterProps): ReactElement {
  const { locale, timeZone, mainContent } = rest;
  const site = post.site ?? siteOfBlog;
  const license = post.license ?? licenseOfBlog;
  const isOffered = mainContent && allowsReuse(attributionTerms(post, licenseOfBlog));
  return (
    <LicenseFooter
      {...rest}
      license={license}
      photos={picturesOf(post)}
      scope={post.license === undefined || post.license === null ? "site" : "post"}
      authors={post.authors}
      site={site}
      url={post.url}
      attribution={
        attribution === undefined && isOffered ? (
          <Attribution
            work={post as Post}
            site={site}
            license={license}
            locale={locale}
            timeZone={timeZone}
          />
        ) : (
          attribution
        )
      }
    />
  );
}

/** The cover and the pictures of the text. */
function picturesOf({ cover, photos }: Partial<Post>): Photo[] {
  const listed = (ownItems(photos) ?? []) as Photo[];
  return cover === undefined || cover === null ? listed : [cover, ...listed];
}
