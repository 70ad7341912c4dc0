// expects: eslint(no-restricted-imports)
import { thing } from "react";

export const answer: unknown = thing;
