import { countServices } from "../../support/fixtureServers/countServices.mjs";

// What the body of an answer says, read slowly and apart from the library: by the documented shape, character by
// character where the number is a text. Nothing for everything that is no count.

const digits = "0123456789";

/** A number as a count: its decimal writing has digits only, and it is not above the safe ones. */
function wholeNumber(value) {
  if (typeof value !== "number") return undefined;
  // Zero with a sign is zero.
  const written = String(value);
  if ([...written].some((letter) => !digits.includes(letter))) return undefined;
  return BigInt(written) <= 2n ** 53n - 1n ? value + 0 : undefined;
}

/** A text of digits in groups that stand apart: the last group of three, those between of two or three. */
function groupedNumber(value) {
  if (typeof value !== "string") return undefined;
  const groups = [""];
  for (const letter of value) {
    if (digits.includes(letter)) groups[groups.length - 1] += letter;
    else if (letter.trim() === "" || ".,'’".includes(letter)) groups.push("");
    else return undefined;
  }
  const [first, ...rest] = groups;
  if (first === "") return undefined;
  if (rest.some((group) => group.length !== 2 && group.length !== 3)) return undefined;
  if (rest.length > 0 && rest.at(-1).length !== 3) return undefined;
  return wholeNumber(Number(BigInt(groups.join(""))));
}

const entries = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
const listOf = (value) => (Array.isArray(value) ? value : []);

const readUmami = (value) => {
  const views = entries(value).get("pageviews");
  return wholeNumber(typeof views === "number" ? views : entries(views).get("value"));
};
const readWaline = (value) =>
  entries(value).get("errno") === 0
    ? wholeNumber(entries(listOf(entries(value).get("data"))[0]).get("time"))
    : undefined;
const readVercount = (value) =>
  entries(value).get("status") === "success"
    ? wholeNumber(entries(entries(value).get("data")).get("page_pv"))
    : undefined;

const shareService = countServices["umami, its share link"];
const rightToken = JSON.parse(shareService.count);

const readers = {
  waline: readWaline,
  "waline, recording": readWaline,
  goatCounter: (value) => groupedNumber(entries(value).get("count")),
  "umami 2": readUmami,
  "umami 3": readUmami,
  // With its token the statistics say 1208, with another they say nothing.
  "umami, its share link": (value) => (entries(value).get("token") === rightToken ? 1208 : undefined),
  vercount: readVercount,
  "vercount, recording": readVercount,
  "a counter of the site's own": (value) => wholeNumber(listOf(value)[0]),
  snapshot: (value) => wholeNumber(entries(value).get(countServices.snapshot.props("").path)),
};

/** The count that a body says, for a service by its name. */
export function slowReading(service, body) {
  const text = new TextDecoder().decode(new TextEncoder().encode(body));
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return readers[service](value);
}
