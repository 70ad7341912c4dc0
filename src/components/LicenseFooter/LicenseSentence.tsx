import type { ReactElement } from "react";
import type { Labels, Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import { withOneStop } from "../../model/label.js";
import { Label } from "../parts/Label.js";
import { Name } from "../parts/NameList.js";
import type { LinkComponent } from "../parts/types.js";

/** What a sentence about the terms speaks of: this post, every post of the site, or the text of this post. */
type LicenseScope = "post" | "site" | "text";

export interface LicenseSentenceProps {
  /** The license, resolved. */
  license: ResolvedLicense;
  /** What the sentence speaks of. */
  scope: LicenseScope;
  /** Whether the link may carry `rel="license"`. */
  mainContent: boolean;
  /** Words and language. */
  locale: Locale;
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
}

/**
 * The license in one sentence. Its link is the canonical address, which names the license to machines; the row above
 * links the deed in the reader's language. A reprint names where the post appeared first, and then the terms of the
 * original, where they are known. Renders `<p>`; nothing for a text that names no license we know.
 */
export function LicenseSentence(props: LicenseSentenceProps): ReactElement | null {
  const { license, scope, mainContent, locale, Link } = props;
  if (license.kind === "reprint") {
    const { source, license: terms } = license;
    return (
      <>
        {source !== undefined && (
          <p className="co-license-sentence">
            <Label
              template={withOneStop(locale.labels.reprintOf, { source: source.name }, locale)}
              values={{ source: <Name name={source} Link={Link} /> }}
            />
          </p>
        )}
        {/* What holds for one original never holds for a whole site. */}
        {terms !== undefined && (
          <LicenseSentence {...props} license={terms} scope={scope === "site" ? "post" : scope} />
        )}
      </>
    );
  }
  const sentence = sentenceOf(license, scope);
  if (sentence === undefined) return null;
  const name = <bdi>{license.shortName}</bdi>;
  const link =
    license.url === undefined ? (
      name
    ) : (
      <a href={license.url} rel={mainContent ? "license" : undefined}>
        {name}
      </a>
    );
  return (
    <p className="co-license-sentence">
      <Label
        template={withOneStop(locale.labels[sentence], { license: license.shortName }, locale)}
        values={{ license: link }}
      />
    </p>
  );
}

/** The label of the sentence; where the rows already say it all, none. */
function sentenceOf({ kind, unit }: ResolvedLicense, scope: LicenseScope): keyof SentenceLabels | undefined {
  if (kind === "unknown" || kind === "reprint") return undefined;
  // What was never anybody's is not given away.
  if (kind === "public-domain" && unit !== "zero") return sentences.mark[scope];
  return sentences[kind][scope];
}

type SentenceLabels = Pick<Labels, Extract<keyof Labels, `${string}Of${"Site" | "Post" | "Text"}`>>;
type Sentences = Record<"post" | "site", keyof SentenceLabels> & { text?: keyof SentenceLabels };

const licensed: Sentences = { post: "licenseOfPost", site: "licenseOfSite", text: "licenseOfText" };
const sentences: Record<"creative-commons" | "custom" | "public-domain" | "mark" | "reserved", Sentences> = {
  "creative-commons": licensed,
  custom: licensed,
  "public-domain": {
    post: "publicDomainOfPost",
    site: "publicDomainOfSite",
    text: "publicDomainOfText",
  },
  mark: { post: "publicDomainMarkOfPost", site: "publicDomainMarkOfSite" },
  reserved: { post: "reservedOfPost", site: "reservedOfSite" },
};
