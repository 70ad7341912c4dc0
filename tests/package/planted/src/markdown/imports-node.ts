// expects: eslint(no-restricted-imports)
import { thing } from "node:path";

export const answer: unknown = thing;
