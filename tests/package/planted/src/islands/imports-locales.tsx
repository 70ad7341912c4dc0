// expects: eslint(no-restricted-imports)
"use client";

import { thing } from "../locales/en.js";

export const answer: unknown = thing;
