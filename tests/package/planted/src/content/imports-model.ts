// expects: eslint(no-restricted-imports)
import { thing } from "../model/thing.js";

export const answer: unknown = thing;
