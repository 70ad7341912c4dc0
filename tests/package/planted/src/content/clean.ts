// expects: nothing
import type { Other } from "./other.js";

export type Answer = Other;
