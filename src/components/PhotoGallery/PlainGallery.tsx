import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { ResolvedLicense } from "../../content/license.js";
import type { Photo } from "../../content/photo.js";
import type { Site } from "../../content/post.js";
import { en } from "../../locales/en.js";
import { layoutRows, type PhotoRow } from "../../model/gallery/layoutRows.js";
import { absoluteUrl } from "../../model/safeUrl.js";
import { photoNotes } from "../parts/PhotoCaption.js";
import { isDrawn, toNode } from "../parts/toNode.js";
import { type GalleryEntry, galleryEntries } from "./galleryEntries.js";
import { linkTarget } from "../parts/linkTarget.js";
import { namedPhoto } from "../parts/namedPhoto.js";

/** Props of `PlainGallery`. */
export interface PlainGalleryProps extends Omit<ComponentProps<"div">, "children"> {
  /** The photos, in order. */
  photos: readonly Photo<ReactNode>[];
  /** Width of the gallery in pixels: that of a mail, or of a feed reader's column. @default 600 */
  width?: number | undefined;
  /** The site, against which relative addresses are resolved: a mail has no address of its own. @default none */
  site?: Site | undefined;
  /** Words and language. @default English */
  locale?: Locale | undefined;
}

/** Space around each photo, in pixels. */
const padding = 4;

/** Height the rows should have, as a share of the width. */
const targetShare = 0.32;

/**
 * A gallery for feeds and mails, where no style sheet is: rows of photos in tables without a grid, every size an attribute.
 * Each picture is linked to the fullest there is; caption, credit and terms stand below it.
 *
 * Renders `<div>`; nothing where there is no photo.
 */
export function PlainGallery({
  photos,
  width = 600,
  site,
  locale = en,
  ...rest
}: PlainGalleryProps): ReactElement | null {
  const entries = galleryEntries(photos, rest.id).map((entry) => withFullAddresses(entry, site));
  if (entries.length === 0) return null;
  const whole = width > 4 * padding && width < Infinity ? Math.round(width) : 600;
  const rows = layoutRows(
    entries.map(({ photo }) => photo.ratio),
    { width: whole - 2 * padding, targetHeight: whole * targetShare, gap: 2 * padding },
  );
  return (
    <div {...rest}>
      {rows.map((row) => (
        <table key={row.start} role="presentation" border={0} cellPadding={padding} cellSpacing={0}>
          <tbody>
            <tr>
              {wholeWidths(entries, row).map((photoWidth, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- photos have no identity but their place
                <td key={place} width={photoWidth + 2 * padding} valign="top">
                  <PlainPhoto
                    entry={entries[row.start + place] as GalleryEntry}
                    index={row.start + place}
                    width={photoWidth}
                    height={Math.max(1, Math.round(row.height))}
                    locale={locale}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface PlainPhotoProps {
  entry: GalleryEntry;
  index: number;
  width: number;
  height: number;
  locale: Locale;
}

function PlainPhoto({ entry, index, width, height, locale }: PlainPhotoProps): ReactElement {
  const { photo, shown, id } = entry;
  const caption = toNode(photo.caption as ReactNode);
  const notes = photoNotes(photo, locale, undefined, !shown);
  return (
    <>
      {shown ? (
        <a id={id} href={linkTarget(photo).href}>
          <img
            // Without it, React puts a preload of every picture before the gallery.
            loading="lazy"
            src={photo.src}
            alt={namedPhoto(photo, index, locale).alt}
            width={width}
            height={height}
            {...{ border: 0 }}
          />
        </a>
      ) : (
        <span id={id}>{!photo.captionRepeatsAlt && photo.alt}</span>
      )}
      {isDrawn(caption) && (
        <>
          <br />
          {caption}
        </>
      )}
      {notes.length > 0 && (
        <>
          <br />
          <small>
            {notes.map((note, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- the notes of a photo never change place
              <Fragment key={place}>
                {place > 0 && " · "}
                {note}
              </Fragment>
            ))}
          </small>
        </>
      )}
    </>
  );
}

/** Widths of the photos of a row in whole pixels, so rounded that no error adds up. */
function wholeWidths(entries: readonly GalleryEntry[], { start, end, height }: PhotoRow): number[] {
  let exact = 0;
  let drawn = 0;
  return entries.slice(start, end).map(({ photo }) => {
    exact += photo.ratio * height;
    const width = Math.max(1, Math.round(exact) - drawn);
    drawn += width;
    return width;
  });
}

function withFullAddresses(entry: GalleryEntry, site: Site | undefined): GalleryEntry {
  const full = (url: string): string => absoluteUrl(url, site?.url);
  const { src, srcSet, original, credit, license } = entry.photo;
  const photo = {
    ...entry.photo,
    src: full(src),
    srcSet: srcSet?.replace(/(?<=^|, )\S+(?= \d+w)/g, full),
    original: original && { ...original, url: full(original.url) },
    credit: credit?.url === undefined ? credit : { ...credit, url: full(credit.url) },
    license: license && fullLicense(license, full),
  };
  return { ...entry, photo };
}

/** Of a reprint, the address is that of the original's terms. */
function fullLicense(given: ResolvedLicense, full: (url: string) => string): ResolvedLicense {
  const { url, license } = given;
  return { ...given, url: url && full(url), license: license && fullLicense(license, full) };
}
