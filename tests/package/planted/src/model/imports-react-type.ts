// expects: eslint(no-restricted-imports)
import type { Thing } from "react";

export type Answer = Thing;
