import { type ReactElement, useState } from "react";
import type { Photo } from "../../../src/index.js";
import { Lightbox, type LightboxSlots } from "../../../src/islands.js";
import type { LightboxWords } from "../../../src/model.js";

export interface ControlledPhotosProps {
  photos: readonly Photo[];
  /** Whether the page draws parts of the lightbox itself. */
  hasSlots: boolean;
  words: LightboxWords;
}

const slots: LightboxSlots = {
  toolbar: ({ close }) => (
    <button type="button" onClick={close}>
      Done
    </button>
  ),
  caption: ({ index }) => (index === 0 ? <p>Written by the page</p> : undefined),
  slide: ({ index, count }) =>
    index === 1 ? (
      <p>
        A film, part {index + 1} of {count}
      </p>
    ) : undefined,
};

/** Photos that are named in a list, and a lightbox that the page opens itself. */
export function ControlledPhotos({ photos, hasSlots, words }: ControlledPhotosProps): ReactElement {
  const [{ open, index }, show] = useState({ open: false, index: 0 });
  const [told, tell] = useState<readonly string[]>([]);
  return (
    <>
      {photos.map(({ alt = "" }, place) => (
        <p key={alt}>
          <button type="button" onClick={() => show({ open: true, index: place })}>
            Show {alt}
          </button>
        </p>
      ))}
      <p data-told>{told.join(" ")}</p>
      <Lightbox
        {...words}
        photos={photos}
        open={open}
        index={index}
        slots={hasSlots ? slots : undefined}
        onOpenChange={(open, { reason }) => {
          tell((told) => [...told, reason]);
          show((shown) => ({ ...shown, open }));
        }}
        onIndexChange={(index) => {
          tell((told) => [...told, `${index}`]);
          show((shown) => ({ ...shown, index }));
        }}
      />
    </>
  );
}
