// expects: eslint(no-restricted-globals)
export const title = (): string => self.document.title;
