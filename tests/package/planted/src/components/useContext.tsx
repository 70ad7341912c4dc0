// expects: eslint(no-restricted-imports)
import { useContext } from "react";

export const answer: unknown = useContext;
