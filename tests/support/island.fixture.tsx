"use client";

import { useState } from "react";

/** What an island does and a server room must not. */
export function useCounter(): number {
  const [count] = useState(0);
  return count;
}
