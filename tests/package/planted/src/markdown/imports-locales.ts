// expects: eslint(no-restricted-imports)
import { thing } from "../locales/en.js";

export const answer: unknown = thing;
