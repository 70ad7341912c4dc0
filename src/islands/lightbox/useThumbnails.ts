"use client";

import { useEffect, useState } from "react";
import type { LightboxThumbnails } from "./LightboxThumbnails.js";

/**
 * Loads the strip of small pictures once the lightbox is open.
 *
 * @param isWanted whether there should be one
 * @returns `false` where there is none, `undefined` while it is on its way
 */
export function useThumbnails(isWanted: boolean): typeof LightboxThumbnails | false | undefined {
  const [piece, setPiece] = useState<{ LightboxThumbnails: typeof LightboxThumbnails } | false>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    import("./LightboxThumbnails.js").then(
      (module) => !isOver && setPiece(module),
      () => !isOver && setPiece(false),
    );
    return () => {
      isOver = true;
    };
  }, [isWanted]);
  return isWanted && (piece && piece.LightboxThumbnails);
}
