// expects: eslint(no-restricted-imports)
import { thing } from "../markdown/thing.js";

export const answer: unknown = thing;
