// expects: eslint(no-restricted-imports)
import { useEffect } from "react";

export const answer: unknown = useEffect;
