// expects: eslint(no-restricted-imports)
import { thing } from "../locales/thing.js";

export const answer: unknown = thing;
