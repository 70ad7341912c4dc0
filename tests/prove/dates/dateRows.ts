import { locales } from "../../../stories/support/locales.js";
import { formatPostDate } from "../../../src/model/formatPostDate.js";
import { parsePostDate } from "../../../src/model/postDate.js";

/** Zones with odd offsets, on both sides of the date line, with and without daylight saving time. */
const zones = [
  "UTC",
  "Asia/Shanghai",
  "Asia/Kathmandu",
  "Asia/Jerusalem",
  "Europe/Lisbon",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
];

const count = 500;
const day = 86_400_000;

/** Numbers that are the same on every run and in every engine. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Dates in every form an author may give: days, local times, instants and `Date` objects, most of them of our time. */
function dates(): (string | Date)[] {
  const random = numbers(20_260_302);
  const between = (from: number, to: number) => from + Math.floor(random.next().value * (to - from));
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = index % 10 === 0 ? ["0001-01-01", "9999-12-31"] : ["1990-01-01", "2045-12-31"];
    const midnight = Math.floor(between(Date.parse(first), Date.parse(last)) / day) * day;
    const time = midnight + between(0, 86_400) * 1000;
    const written = new Date(time).toISOString();
    const forms = [
      new Date(midnight).toISOString().slice(0, 10),
      new Date(midnight),
      new Date(midnight).toISOString(),
      written.slice(0, 16).replace("T", " "),
      written,
      new Date(time),
      `${written.slice(0, 19)}+08:00`,
      `${written.slice(0, 19)}-0930`,
    ];
    return forms[index % forms.length] ?? "";
  });
}

/** Every date in every zone and language, with what it is for machines: one row each. */
export function dateRows(): string[] {
  const rows: string[] = [];
  for (const [index, date] of dates().entries()) {
    for (const [place, zone] of zones.entries()) {
      const parsed = parsePostDate(date, zone);
      // Both styles come in every zone, language and form.
      const style = (index + Math.floor(index / 8) + place) % 2 === 0 ? "long" : "medium";
      for (const locale of locales) {
        const text = parsed && formatPostDate(parsed, locale, { style });
        rows.push(`${locale.tag} ${zone} ${style} ${parsed?.dateTime}: ${text}`);
      }
    }
  }
  return rows;
}

/** What the machine would use, were it not told. */
export function machine(): string {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return `${locale} in ${timeZone}`;
}
