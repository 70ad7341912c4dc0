// expects: import(no-cycle)
import { left } from "./cycle-left.js";

export const right = (): number => left();
