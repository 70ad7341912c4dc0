"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** What was given when the component was last drawn, for handlers that outlive that. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
