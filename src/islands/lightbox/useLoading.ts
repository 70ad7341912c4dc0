"use client";

import { useCallback, useState } from "react";
import type { PictureState } from "./loadPicture.js";

/** Which pictures may be loaded, and how far they are. */
export interface Loading {
  /** Whether the picture at an index may be loaded. */
  mayLoad: (index: number) => boolean;
  /** How far the picture at an index is. */
  stateOf: (index: number) => PictureState;
  /** To be called when that changes. */
  onState: (index: number, state: PictureState) => void;
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
  const onState = useCallback((index: number, state: PictureState) => {
    setStates((states) => new Map(states).set(index, state));
  }, []);
  const stateOf = (index: number) => states.get(index) ?? "waiting";
  const isDone = (index: number) => stateOf(index) !== "waiting";
  const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  const ahead = index + way.by;
  return {
    mayLoad: (other) =>
      other === index ||
      (Math.abs(other - index) === 1 &&
        !savesData &&
        isDone(index) &&
        (other === ahead || isDone(ahead) || ahead < 0 || ahead >= count)),
    stateOf,
    onState,
  };
}
