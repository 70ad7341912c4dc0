// expects: typescript(no-explicit-any)
export const answer = (value: any): unknown => value;
