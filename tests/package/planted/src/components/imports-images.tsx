// expects: eslint(no-restricted-imports)
import { thing } from "../images/thing.js";

export const answer: unknown = thing;
