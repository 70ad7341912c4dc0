// expects: eslint(no-restricted-properties)
export const answer = (): unknown => globalThis.window;
