/** Most that a budget may allow, in bytes: what the project promises. */
const ceilings = [
  [/^doors: nothing of colophon$/, 0],
  [/^(?:islands: |doors: colophon\/islands\/)/, 1500],
  [/^styles: colophon\/themes\//, 1500],
  [/^styles: colophon\/styles\.css$/, 12_000],
  // The names of its layers come on top.
  [/^styles: colophon\/styles\.layered\.css$/, 12_100],
  [/^pages: plain$/, 0],
  [/^pages: reading$/, 5000],
];

const ceilingOf = (title) =>
  ceilings.find(([pattern]) => pattern.test(title))?.[1] ?? Number.POSITIVE_INFINITY;

/** How size-limit names a check. */
const titleOf = ({ group, name }) => `${group}: ${name}`;

/** Budgets that no check asks for. */
function unused(checks, budgets) {
  const titles = new Set(checks.map(titleOf));
  return Object.entries(budgets)
    .flatMap(([group, names]) => Object.keys(names).map((name) => titleOf({ group, name })))
    .filter((title) => !titles.has(title));
}

/**
 * Gives every check its budget, for size-limit.
 *
 * @template {{ group: string, name: string }} Check
 * @param {readonly Check[]} checks
 * @param {Record<string, Record<string, number>>} budgets in bytes, by group and name
 * @returns {(Omit<Check, "group"> & { limit: string })[]}
 * @throws {Error} where a check has no budget, a budget has no check, or one allows more than the project promises
 */
export function limit(checks, budgets) {
  const problems = unused(checks, budgets).map((title) => `${title} has a budget and is not there`);
  const limited = checks.map(({ group, ...check }) => {
    const title = titleOf({ group, name: check.name });
    const budget = budgets[group]?.[check.name];
    if (budget === undefined) problems.push(`${title} has no budget`);
    if (budget > ceilingOf(title)) {
      problems.push(`${title} has a budget of ${budget} B, of at most ${ceilingOf(title)}`);
    }
    return { ...check, name: title, limit: `${budget} B` };
  });
  if (problems.length === 0) return limited;
  throw new Error(
    `${problems.join("\n")}\nBudgets are in .config/size-budgets.json; \`npm run generate:sizes -- --budgets\` sets them.`,
  );
}

/** A little above a size, so that the next small change passes and the one that grows is looked at. */
const above = (size) => Math.ceil((size * 1.025) / 10) * 10;

/**
 * Budgets for what was weighed. One that still fits stays; one that is missing, too small or far above is set anew.
 *
 * @param {readonly { group: string, name: string, size: number }[]} weighed
 * @param {Record<string, Record<string, number>>} budgets
 */
export function nextBudgets(weighed, budgets) {
  const next = {};
  for (const { group, name, size } of weighed) {
    const before = budgets[group]?.[name];
    const fits = before >= size && before <= size * 1.05;
    const wanted = fits ? before : above(size);
    next[group] = { ...next[group], [name]: Math.min(wanted, ceilingOf(titleOf({ group, name }))) };
  }
  return next;
}
