"use client";

import { Fragment, isValidElement, type ReactNode } from "react";
import type { ResolvedPhoto } from "../../model/photo.js";
import { toText } from "../../model/toText.js";
import type { LightboxWords } from "../../model/lightboxWords.js";

/** Caption, credit and terms of a photo that an app handed over, as below the photos of a page. */
export function givenCaption(
  photo: ResolvedPhoto,
  { photoBy, reserved }: LightboxWords["labels"],
): ReactNode {
  const { caption, credit, license } = photo;
  const text = isValidElement(caption) ? caption : toText(caption, "caption");
  const notes: ReactNode[] = [];
  if (credit !== undefined) {
    const [before, after] = photoBy.split("{name}");
    notes.push(
      <>
        {before}
        {linked(credit.name, credit.url)}
        {after}
      </>,
    );
  }
  if (license !== undefined) {
    notes.push(linked(license.kind === "reserved" ? reserved : license.shortName, license.url));
  }
  if (!text && notes.length === 0) return null;
  return (
    <>
      {text && <span className="co-caption-text">{text}</span>}
      {notes.length > 0 && (
        <span className="co-credit">
          {notes.map((note, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the notes of a photo never change place
            <Fragment key={index}>
              {index > 0 && " · "}
              {note}
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}

function linked(name: string, url: string | undefined): ReactNode {
  const text = <bdi>{name}</bdi>;
  return url === undefined ? text : <a href={url}>{text}</a>;
}
