// expects: colophon(no-clock)
export const now = (): string => Temporal.Now.instant().toString();
