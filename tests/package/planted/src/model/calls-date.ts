// expects: colophon(no-clock)
export const now = (): string => Date();
