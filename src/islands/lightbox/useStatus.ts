"use client";

import { useEffect, useState } from "react";

/** Milliseconds before something is said: what came and went meanwhile, as the photos passed by, is not. */
const rest = 200;

/** The text of the one status, and what announces another, a moment later. */
export function useStatus(): readonly [status: string, say: (text: string) => void] {
  const [text, say] = useState("");
  const [status, setStatus] = useState("");
  useEffect(() => {
    const timer = setTimeout(setStatus, rest, text);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return [status, say];
}
