import { impossibleDates, nonStrings, oddNumbers } from "../../stories/fixtures/hostile.ts";
import { PostNotice } from "../../src/index.js";
import { type HostileCase, type Place, addresses, anything, places } from "./hostilePlaces.ts";

const status = (name: string, make: (value: unknown) => object, ...sets: Place[2][]): Place => [
  name,
  (value) => ({ status: [make(value), "archived"] }),
  ...sets,
];

const postNotice = places(
  "PostNotice",
  ["Archived"],
  (props) => <PostNotice status="archived" {...props} />,
  status("status[]", (value) => value as object, ...anything),
  status("status[].kind", (kind) => ({ kind }), ...anything),
  status("status[].note", (note) => ({ kind: "corrected", note }), ...anything),
  status("status[].since", (since) => ({ kind: "outdated", since }), impossibleDates, ...anything),
  status("status[].on", (on) => ({ kind: "corrected", on }), impossibleDates, ...anything),
  status("status[].by of a sponsor", (by) => ({ kind: "sponsored", by }), ...anything),
  status("status[].by.url of a sponsor", (url) => ({ kind: "sponsored", by: { name: "S", url } }), addresses),
  status("status[].by", (by) => ({ kind: "superseded", by }), ...anything),
  status("status[].by.title", (title) => ({ kind: "superseded", by: { title, url: "/a" } }), ...anything),
  status("status[].by.url", (url) => ({ kind: "superseded", by: { title: "T", url } }), addresses),
  status("status[].by.lang", (lang) => ({ kind: "superseded", by: { title: "T", lang } }), ...anything),
  status("status[].from", (from) => ({ kind: "machine-translated", from }), ...anything),
  status(
    "status[].original",
    (original) => ({ kind: "machine-translated", original }),
    addresses,
    ...anything,
  ),
);
const age = places(
  "PostNotice",
  [],
  (props) => <PostNotice published="2020-01-01" outdatedAfter={30} now="2024-01-01" {...props} />,
  ["status", (value) => ({ status: value }), ...anything],
  ["now", (value) => ({ now: value }), impossibleDates, ...anything],
  ["outdatedAfter", (value) => ({ outdatedAfter: value }), oddNumbers, nonStrings],
);

/** Every place of the parts around a post. */
export const hostileRelations: readonly HostileCase[] = [...postNotice, ...age];
