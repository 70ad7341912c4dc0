// expects: colophon(use-client)
import { useState } from "react";

export function useAnswer(): number {
  "use client";
  const [answer] = useState(42);
  return answer;
}
