import type { ReactElement } from "react";
import type { FixturePhoto } from "../fixtures/photos.ts";

/**
 * Rows by the recipe that is used most: a flex container that wraps, and photos as wide as the target height makes them, which
 * grow in proportion to their ratio. A row ends wherever a line happens to be full.
 */
export function FlexRecipe({
  photos,
  targetHeight,
  gap,
}: {
  photos: readonly FixturePhoto[];
  /** Height a row should have, in pixels. */
  targetHeight: number;
  /** Space between photos, in pixels. */
  gap: number;
}): ReactElement {
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap }}>
      {photos.map(({ id, src, width, height }) => {
        const ratio = width / height;
        const flex = `${ratio} 1 ${ratio * targetHeight}px`;
        return (
          <img
            key={id}
            src={src}
            alt=""
            loading="lazy"
            style={{ flex, aspectRatio: ratio, minInlineSize: 0 }}
          />
        );
      })}
    </div>
  );
}
