"use client";

import { useEffect, useState } from "react";

/**
 * Loads a part of the lightbox once it is open. Without the part the photos are shown all the same.
 *
 * @param isWanted whether it is to be loaded
 * @param load an import; the same function each time
 * @returns the part, once it is there
 */
export function usePiece<Piece>(isWanted: boolean, load: () => Promise<Piece>): Piece | undefined {
  const [piece, setPiece] = useState<{ of: Piece }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    load().then(
      (of) => isOver || setPiece({ of }),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, load]);
  return isWanted ? piece?.of : undefined;
}
