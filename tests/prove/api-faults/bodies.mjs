import fc from "fast-check";

// Random bodies of answers: some right, many nearly right, some nothing at all.

const whole = fc.maxSafeNat().map(String);
const grouped = fc
  .tuple(
    fc.stringMatching(/^[0-9]{1,4}$/),
    fc.array(
      fc.tuple(
        fc.constantFrom(" ", "\u2009", "\u202f", "\u00a0", ".", ",", "'", "’", "_", "-", ""),
        fc.stringMatching(/^[0-9]{2,4}$/),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([first, rest]) => JSON.stringify(first + rest.flat().join("")));

const oddNumbers = [
  "-0",
  "0",
  "1.0",
  "1e3",
  "1e309",
  "-1",
  "0.5",
  "9007199254740991",
  "9007199254740992",
  "1E400",
  "-1e309",
];
const oddTexts = [
  "",
  "0",
  "12",
  " 12",
  "12 ",
  "0x10",
  "1e3",
  "١٢٣",
  "12,34",
  "1\n208",
  "NaN",
  "Infinity",
  "-5",
  "1.208",
];
const oddValues = [
  "null",
  "true",
  "false",
  "[]",
  "{}",
  "[5]",
  '{"value":5}',
  '{"value":null}',
  '{"__proto__":5}',
];

/** JSON in the place of the number. */
const numberLike = fc.oneof(
  { weight: 5, arbitrary: whole },
  { weight: 4, arbitrary: grouped },
  { weight: 2, arbitrary: fc.constantFrom(...oddNumbers) },
  { weight: 2, arbitrary: fc.constantFrom(...oddTexts).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 1, arbitrary: fc.double().map((number) => JSON.stringify(number)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
);

/** Every place in a value, as the list of names that lead there. */
function placesIn(value, trail = []) {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, each]) => placesIn(each, [...trail, name]))
      : [];
  return [trail, ...inner];
}

/** A value with another one in a place. */
function replaceAt(value, [name, ...rest], change) {
  if (name === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[name] = replaceAt(copy[name], rest, change);
  return copy;
}

const changes = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((other) => () => other),
  fc.constant(() => undefined),
  fc.constant((value) => [value]),
  fc.constant((value) => ({ value })),
  fc.constant((value) => JSON.stringify(value)),
  fc.constant((value) => (Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : value)),
  fc.constant((value) => (typeof value === "object" ? { extra: 1, ...value } : value)),
);

/** Bodies for a service, the same ones every time. */
export function randomBodies(service, amount, seed) {
  const shaped = numberLike.map(service.body);
  const right = service.body(service.count);
  const places = placesIn(JSON.parse(right));
  const changed = fc
    .tuple(fc.constantFrom(...places), changes)
    .map(([place, change]) => JSON.stringify(replaceAt(JSON.parse(right), place, change)) ?? "");
  const cut = fc
    .tuple(fc.nat(right.length), fc.nat(3), fc.string({ maxLength: 3 }))
    .map(([start, length, put]) => right.slice(0, start) + put + right.slice(start + length));
  const bodies = fc.oneof(
    { weight: 8, arbitrary: shaped },
    { weight: 6, arbitrary: changed },
    { weight: 3, arbitrary: cut },
    { weight: 2, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    { weight: 1, arbitrary: fc.constant(right) },
  );
  return fc.sample(bodies, { numRuns: amount, seed });
}
