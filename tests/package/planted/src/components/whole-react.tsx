// expects: eslint(no-restricted-imports)
import * as React from "react";

export const answer: unknown = React;
