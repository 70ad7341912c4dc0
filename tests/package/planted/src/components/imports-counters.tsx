// expects: eslint(no-restricted-imports)
import { thing } from "../counters/thing.js";

export const answer: unknown = thing;
