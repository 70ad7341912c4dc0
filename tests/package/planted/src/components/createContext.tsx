// expects: eslint(no-restricted-imports)
import { createContext } from "react";

export const answer: unknown = createContext;
