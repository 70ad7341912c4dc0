// expects: eslint(no-restricted-imports)
import { use } from "react";

export const answer: unknown = use;
