// expects: eslint(no-restricted-imports)
import { thing } from "../islands/Lightbox.js";

export const answer: unknown = thing;
