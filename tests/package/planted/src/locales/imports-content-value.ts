// expects: eslint(no-restricted-imports)
import { thing } from "../content/thing.js";

export const answer: unknown = thing;
