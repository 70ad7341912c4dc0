import { Fragment, type ReactElement, type ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import { formatBytes } from "../../model/format.js";
import { fillLabel } from "../../model/label.js";
import { licenseDeedUrl } from "../../model/licenseText.js";
import type { ResolvedPhoto } from "../../model/photo.js";
import { Label } from "./Label.js";
import { TextLink } from "./TextLink.js";
import { isDrawn, toNode } from "./toNode.js";
import type { LinkComponent } from "./types.js";

export interface PhotoCaptionProps {
  /** The picture, read by `resolvePhoto`. */
  photo: ResolvedPhoto;
  /** What the picture is called, before its caption. @default nothing */
  name?: ReactElement | undefined;
  /** What a reader should know of the picture. */
  caption: ReactNode;
  /** Words and language. */
  locale: Locale;
  /** Link component of the host. */
  Link?: LinkComponent | undefined;
  /** Whether a link to the original stands in the caption; not where the picture itself is that link. @default true */
  original?: boolean | undefined;
}

/** Name and caption, and one step quieter: credit, terms, original. Renders `<figcaption>`, or nothing where there is nothing. */
export function PhotoCaption({
  photo,
  name,
  caption,
  locale,
  Link,
  original = true,
}: PhotoCaptionProps): ReactElement | null {
  const notes = photoNotes(photo, locale, Link, original);
  const text = toNode(caption);
  const hasText = name !== undefined || isDrawn(text);
  if (!hasText && notes.length === 0) return null;
  return (
    <figcaption className="co-caption">
      {hasText && (
        <span className="co-caption-text">
          {name}
          {name !== undefined && isDrawn(text) && " "}
          {text}
        </span>
      )}
      {hasText && notes.length > 0 && " "}
      {notes.length > 0 && (
        // Our own words, which may stand in a text of another language.
        <span className="co-credit" lang={locale.tag}>
          {notes.map((note, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the notes of a photo never change place
            <Fragment key={index}>
              {index > 0 && " · "}
              {note}
            </Fragment>
          ))}
        </span>
      )}
    </figcaption>
  );
}

/** What is said of a photo beside its caption: credit, terms, and a link to the original. */
export function photoNotes(
  photo: ResolvedPhoto,
  locale: Locale,
  Link: LinkComponent | undefined,
  withOriginal: boolean,
): ReactNode[] {
  const { labels } = locale;
  const notes: ReactNode[] = [];
  if (photo.credit !== undefined) {
    const { name, url } = photo.credit;
    const credit =
      url === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <TextLink href={url} Link={Link}>
          <bdi>{name}</bdi>
        </TextLink>
      );
    notes.push(<Label template={labels.photoBy} values={{ name: credit }} />);
  }
  const { license } = photo;
  if (license !== undefined) {
    const name = license.kind === "reserved" ? labels.reserved : license.shortName;
    const url = licenseDeedUrl(license, locale);
    notes.push(
      url === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <TextLink href={url}>
          <bdi>{name}</bdi>
        </TextLink>
      ),
    );
  }
  if (withOriginal && photo.original !== undefined) {
    const { bytes } = photo.original;
    const size = bytes === undefined ? undefined : formatBytes(bytes, locale);
    const label = size === undefined ? labels.viewOriginal : fillLabel(labels.viewOriginalOfSize, { size });
    notes.push(<a href={photo.original.url}>{label}</a>);
  }
  return notes;
}
