// expects: eslint(no-restricted-imports)
import { thing } from "../components/thing.js";

export const answer: unknown = thing;
