/** Reasons against a page whose service failed, by what they say of it. A page that is as it should be has none. */
export const reasons = [
  "never settles",
  "shows something",
  "leaves its separator",
  "throws",
  "asks another host",
  "changes the rest",
  "moves the rest",
];

/** What speaks against a page in every case: with a number and without. */
function judgeRest(seen, hosts) {
  const foreign = seen.requests.filter(
    (request) => request.startsWith("http") && !hosts.includes(new URL(request).origin),
  );
  return [
    !seen.settled && ["never settles", seen.states.join()],
    seen.complaints.length > 0 && ["throws", seen.complaints.join("; ")],
    foreign.length > 0 && ["asks another host", foreign.join()],
    seen.served !== seen.now && ["changes the rest", seen.now],
    seen.shifts.length > 0 && ["moves the rest", seen.shifts.join()],
  ].filter(Boolean);
}

/** What speaks against a page whose service failed: nothing may be left of the item, and nothing else be different. */
export function judgeFailure(seen, hosts) {
  const shown = seen.text !== "" || seen.states.some((state) => state !== "unavailable");
  return [
    ...judgeRest(seen, hosts),
    shown && ["shows something", `${seen.text} (${seen.states})`],
    seen.drawn.length > 0 && ["leaves its separator", seen.drawn.join()],
  ].filter(Boolean);
}

/** What speaks against a page whose service works: the number stands there with its label. */
export function judgeSuccess(seen, hosts) {
  return [
    ...judgeRest(seen, hosts),
    seen.text !== "1,208 views" && ["shows something else", `${seen.text} (${seen.states})`],
  ].filter(Boolean);
}
