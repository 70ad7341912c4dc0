// expects: eslint(no-restricted-imports)
import { thing } from "clsx";

export const answer: unknown = thing;
