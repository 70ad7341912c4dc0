import type { ReactElement } from "react";
import type { Labels, Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import { Label } from "../parts/Label.js";

export interface LicenseSentenceProps {
  /** The license, resolved. */
  license: ResolvedLicense;
  /** What the sentence speaks of. */
  scope: "post" | "site";
  /** Whether the link may carry `rel="license"`. */
  mainContent: boolean;
  /** Words and language. */
  locale: Locale;
}

/**
 * The license in one sentence. Its link is the canonical address, which names the license to machines; the row above
 * links the deed in the reader's language. Renders `<p>`; nothing for a text that names no license we know.
 */
export function LicenseSentence({
  license,
  scope,
  mainContent,
  locale,
}: LicenseSentenceProps): ReactElement | null {
  if (license.kind === "unknown") return null;
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
      <Label template={locale.labels[sentences[license.kind][scope]]} values={{ license: link }} />
    </p>
  );
}

type SentenceKey = Extract<keyof Labels, `${string}OfSite` | `${string}OfPost`>;

const sentences: Record<Exclude<ResolvedLicense["kind"], "unknown">, Record<"post" | "site", SentenceKey>> = {
  "creative-commons": { post: "licenseOfPost", site: "licenseOfSite" },
  custom: { post: "licenseOfPost", site: "licenseOfSite" },
  "public-domain": { post: "publicDomainOfPost", site: "publicDomainOfSite" },
  reserved: { post: "reservedOfPost", site: "reservedOfSite" },
};
