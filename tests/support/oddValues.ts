import fc from "fast-check";

/** UTF-16 code units in any order: lone surrogates, controls, noncharacters, and letters between them. */
export const anyCodeUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** Texts put together from a few pieces, so that the odd ones meet. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
}

/** Objects that throw when they are looked at, in every way there is. */
function throwingObjects(): unknown[] {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const fail = (): never => {
    throw new Error("do not look");
  };
  const getter = Object.defineProperty({}, "src", { enumerable: true, get: fail });
  const traps = { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail };
  return [proxy, getter, new Proxy({}, traps), { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }];
}

/** Values no text, address, date or license is made of. */
export function oddValues(): unknown[] {
  const symbol = Symbol("tea");
  return [
    true,
    false,
    Number.NaN,
    Infinity,
    [],
    {},
    () => "tea",
    symbol,
    new Map(),
    Object.create(null),
  ].concat(throwingObjects());
}

/** A condition inside a property: as `expect`, but cheap enough for many thousand runs. */
export function ensure(condition: boolean, claim: string): void {
  if (!condition) throw new Error(`Not so: ${claim}`);
}
