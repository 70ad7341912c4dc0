// expects: eslint(no-restricted-imports)
import { thing } from "../index.js";

export const answer: unknown = thing;
