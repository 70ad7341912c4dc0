import { Fragment, type ReactElement } from "react";
import type { Locale } from "../../content/labels.js";
import { listParts } from "../../model/format.js";
import { type NamedLink, readNames } from "../../model/names.js";
import { TextLink } from "./TextLink.js";
import type { LinkComponent } from "./types.js";

export interface NameListProps {
  /** People or terms, as an author wrote them. */
  names: unknown;
  /** Language of the list. */
  locale: Locale;
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
  /** Relation of the links to the page. */
  rel?: "author" | "tag" | "sponsored" | "me" | undefined;
  /** Class of each name. */
  className?: string | undefined;
}

/** Names joined as a list of the language, each a link where there is a page for it. Renders no element of its own. */
export function NameList({ names, locale, Link, rel, className }: NameListProps): ReactElement | undefined {
  const read = readNames(names);
  if (read.length === 0) return undefined;
  return (
    <>
      {listParts(
        read.map(({ name }) => name),
        locale,
      ).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- names and separators alternate in a fixed order
        <Fragment key={index}>
          {typeof part === "string" ? (
            part
          ) : (
            <Name name={read[part] as NamedLink} Link={Link} rel={rel} className={className} />
          )}
        </Fragment>
      ))}
    </>
  );
}

/** One name, isolated from the direction of the text around it. */
export function Name({
  name,
  Link,
  rel,
  className,
}: { name: NamedLink } & Pick<NameListProps, "Link" | "rel" | "className">): ReactElement {
  if (name.url === undefined) return <bdi className={className}>{name.name}</bdi>;
  return (
    <TextLink href={name.url} Link={Link} rel={rel} className={className}>
      <bdi>{name.name}</bdi>
    </TextLink>
  );
}
