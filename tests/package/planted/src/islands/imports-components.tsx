// expects: eslint(no-restricted-imports)
"use client";

import { thing } from "../components/thing.js";

export const answer: unknown = thing;
