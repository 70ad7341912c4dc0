"use client";

import { useCallback, useState } from "react";
import type { PictureState } from "./loadPicture.js";

/** Which pictures may be loaded, and what came of it. */
export interface Loading {
  /** Whether the picture at an index may be loaded. */
  mayLoad: (index: number) => boolean;
  /** What became of the picture at an index; not known while it is on its way. */
  stateOf: (index: number) => PictureState | undefined;
  /** To be called when a picture is there, failed, or is tried again. */
  onSettle: (index: number, state: PictureState) => void;
}

/**
 * The photo in view is loaded first, then the next in the direction the reader goes, then the one behind; no other than
 * the one in view for readers who save data.
 *
 * @param index index of the photo in view
 * @param count how many photos there are
 */
export function useLoading(index: number, count: number): Loading {
  const [states, setStates] = useState<ReadonlyMap<number, PictureState>>(new Map());
  const [way, setWay] = useState({ index, by: 1 });
  if (way.index !== index) setWay({ index, by: Math.sign(index - way.index) });
  const onSettle = useCallback((index: number, state: PictureState) => {
    setStates((states) => new Map(states).set(index, state));
  }, []);
  const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const ahead = index + way.by;
  const isAheadDone = states.has(ahead) || ahead < 0 || ahead >= count;
  return {
    mayLoad: (other) =>
      other === index || (!savesData && states.has(index) && (other === ahead || isAheadDone)),
    stateOf: (index) => states.get(index),
    onSettle,
  };
}
