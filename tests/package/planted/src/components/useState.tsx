// expects: eslint(no-restricted-imports)
import { useState } from "react";

export const answer: unknown = useState;
