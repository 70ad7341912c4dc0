import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { PostDate } from "../../content/date.js";
import type { PostLicense } from "../../content/license.js";
import type { Photo } from "../../content/photo.js";
import type { Author, Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { licenseParts } from "../../model/licenseParts.js";
import { ownValue } from "../../model/ownValue.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { isDrawn } from "../parts/toNode.js";
import type { SiteProps } from "../parts/types.js";
import { LicenseSentence } from "./LicenseSentence.js";
import { licenseFacts } from "./licenseFacts.js";
import { licenseTerms } from "./licenseTerms.js";
import { Seal } from "./Seal.js";

/** What a license footer can tell of a post. */
export interface LicenseFacts {
  /** Terms: one license, or one each for text, code and photos. Unset or `false`: no sentence, no link. */
  license?: PostLicense | undefined;
  /** Pictures of the post. Those with a license of their own are summed up. */
  photos?: readonly Photo[] | undefined;
  /** Who wrote it. */
  authors?: readonly (Author | string)[] | undefined;
  /** Where it appears. */
  site?: Site | undefined;
  /** Permanent address, absolute or relative to the site. */
  url?: string | undefined;
  /** When it appeared. */
  published?: PostDate | undefined;
  /** When it last changed. Shown only where that is a later day than `published`. */
  updated?: PostDate | undefined;
}

/** Props of `LicenseFooter`. */
export interface LicenseFooterProps
  extends LicenseFacts,
    Omit<SiteProps, "Image">,
    Omit<ComponentProps<"footer">, "children"> {
  /**
   * What the sentence speaks of: this post, or every post of the site unless otherwise noted. Where text, code and photos
   * differ, it speaks of the text of this post.
   * @default "post"
   */
  scope?: "post" | "site" | undefined;
  /**
   * Whether the post is the main content of the page. Only then does its license carry `rel="license"`, which speaks
   * of the whole document (HTML, link type `license`).
   * @default true
   */
  mainContent?: boolean | undefined;
  /** Ornament in the middle of the rule. `null`: none. @default a seal */
  mark?: ReactNode;
  /** Whether the elements of a license are drawn as icons; else its short name stands there. @default true */
  icons?: boolean | undefined;
  /** Below the sentence: how to cite the post, usually an `Attribution`. @default nothing */
  attribution?: ReactNode;
}

/**
 * A post's signature: who wrote it, where it stands, under which terms.
 *
 * Renders `<footer>`; nothing where there is nothing to tell.
 */
export function LicenseFooter({
  license,
  photos,
  authors,
  site,
  url,
  published,
  updated,
  scope = "post",
  mainContent = true,
  mark = <Seal />,
  icons = true,
  attribution,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: LicenseFooterProps): ReactElement | null {
  const parts = licenseParts(license);
  const isSplit =
    parts.code !== undefined || parts.photos !== undefined || ownValue(license, "text") !== undefined;
  const rows = [
    ...licenseFacts({ authors, site, url, published, updated }, { locale, timeZone, Link }),
    ...licenseTerms(parts, isSplit, photos, { locale, icons }),
  ];
  const { text } = parts;
  if (rows.length === 0 && text === undefined && !isDrawn(attribution)) return null;
  return (
    <footer {...rest} className={classNames("co-license", className)}>
      <div className="co-license-rule">{isDrawn(mark) && <div className="co-license-mark">{mark}</div>}</div>
      {rows.length > 0 && (
        <dl className="co-license-facts">
          {rows.map(({ name, label, value }) => (
            <div key={name} className="co-license-fact" data-fact={name}>
              <dt className="co-license-label">{label}</dt>
              <dd className="co-license-value">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {text !== undefined && (
        <LicenseSentence
          license={text}
          scope={isSplit ? "text" : readScope(scope)}
          mainContent={mainContent}
          locale={locale}
          Link={Link}
        />
      )}
      {attribution}
    </footer>
  );
}

function readScope(value: unknown): "post" | "site" {
  if (value !== "post" && value !== "site") {
    warn(
      `The scope ${describeValue(value)} of a license is none. The sentence speaks of this post. Write "post" or "site".`,
    );
  }
  return value === "site" ? "site" : "post";
}
