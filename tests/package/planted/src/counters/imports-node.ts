// expects: eslint(no-restricted-imports)
import { thing } from "node:fs";

export const answer: unknown = thing;
