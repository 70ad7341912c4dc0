// expects: colophon(no-clock)
export const today = (): string => new Intl.DateTimeFormat("en").format();
