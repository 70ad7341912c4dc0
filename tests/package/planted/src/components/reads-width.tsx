// expects: eslint(no-restricted-globals)
export const width = (): number => innerWidth;
