// expects: nothing
import { useId } from "react";
import type { ReactNode } from "react";
import { thing } from "../content/thing.js";
import { en } from "../locales/en.js";
import { year } from "../model/clean.js";

export function Box(): ReactNode {
  const id = useId();
  return <p id={id}>{year(thing + en)}</p>;
}
