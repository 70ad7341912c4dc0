// expects: colophon(no-clock)
export const year = (): number => new Date().getFullYear();
