// expects: eslint(no-restricted-imports)
import { thing } from "../islands/thing.js";

export const answer: unknown = thing;
