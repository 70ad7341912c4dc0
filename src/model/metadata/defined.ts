type IsOptional<Values, Name extends keyof Values> = object extends Pick<Values, Name> ? true : false;

/** The same fields, where those that may be absent may also hold `undefined`. */
type WithHoles<Values> = {
  [Name in keyof Values]: IsOptional<Values, Name> extends true ? Values[Name] | undefined : Values[Name];
};

/** The fields that say something: without those that are `undefined` or an empty list, in the order given. */
export function defined<Values extends object>(values: WithHoles<Values>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => says(value))) as Values;
}

function says(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
