// expects: eslint(no-restricted-imports)
"use client";

import { thing } from "../views/thing.js";

export const answer: unknown = thing;
