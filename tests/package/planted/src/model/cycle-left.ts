// expects: import(no-cycle)
import { right } from "./cycle-right.js";

export const left = (): number => right();
