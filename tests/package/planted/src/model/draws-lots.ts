// expects: colophon(no-clock)
export const chance = (): number => Math.random();
