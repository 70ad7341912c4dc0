// expects: eslint(no-restricted-imports)
import { thing } from "unified";

export const answer: unknown = thing;
