// expects: nothing
"use client";

import { useEffect, useState } from "react";
import { year } from "../model/clean.js";

export function useYear(): number {
  const [time, setTime] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setTime(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return year(time);
}
