import type { ComponentProps, ReactElement, ReactNode } from "react";
import type { PostDate } from "../../content/date.js";
import type { License } from "../../content/license.js";
import type { Author, Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { resolveLicense } from "../../model/license.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import type { SiteProps } from "../parts/types.js";
import { LicenseSentence } from "./LicenseSentence.js";
import { licenseFacts } from "./licenseFacts.js";
import { Seal } from "./Seal.js";

/** What a license footer can tell of a post. */
export interface LicenseFacts {
  /** Terms. Unset or `false`: no sentence, no link. */
  license?: License | undefined;
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
  /** What the sentence speaks of: this post, or every post of the site unless otherwise noted. @default "post" */
  scope?: "post" | "site" | undefined;
  /**
   * Whether the post is the main content of the page. Only then does its license carry `rel="license"`, which speaks
   * of the whole document (HTML, link type `license`).
   * @default true
   */
  mainContent?: boolean | undefined;
  /** Ornament in the middle of the rule. `null`: none. @default a seal */
  mark?: ReactNode;
}

/**
 * A post's signature: who wrote it, where it stands, under which terms.
 *
 * Renders `<footer>`; nothing where there is nothing to tell.
 */
export function LicenseFooter({
  license,
  authors,
  site,
  url,
  published,
  updated,
  scope = "post",
  mainContent = true,
  mark = <Seal />,
  locale = en,
  timeZone,
  Link,
  className,
  ...rest
}: LicenseFooterProps): ReactElement | null {
  const resolved = resolveLicense(license);
  const facts = licenseFacts(
    { authors, site, url, published, updated, license: resolved },
    { locale, timeZone, Link },
  );
  if (facts.length === 0) return null;
  return (
    <footer {...rest} className={classNames("co-license", className)}>
      <div className="co-license-rule">{mark}</div>
      <dl className="co-license-facts">
        {facts.map(({ name, label, value }) => (
          <div key={name} className="co-license-fact">
            <dt className="co-license-label">{label}</dt>
            <dd className="co-license-value">{value}</dd>
          </div>
        ))}
      </dl>
      {resolved !== undefined && (
        <LicenseSentence
          license={resolved}
          scope={readScope(scope)}
          mainContent={mainContent}
          locale={locale}
        />
      )}
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
