const text = String.raw`"(?:[^"\\\n\r\f]|\\[^])*"|'(?:[^'\\\n\r\f]|\\[^])*'`;

/** What CSS is made of, as far as it matters here; every other character is one by itself. */
const token = new RegExp(
  [
    text,
    // An address, and what begins like one and is none.
    String.raw`url\(\s*(?:${text}|[^\s"'()\\]*)\s*\)`,
    String.raw`url\(`,
    // Names and numbers, whole: an address begins where its name does.
    String.raw`[#@]?(?:[-\w\u{80}-\u{10ffff}]|\\[^\n\r\f])+`,
    String.raw`\/\*`,
    String.raw`[^"'\\]`,
  ].join("|"),
  "giuy",
);

/** What no value has outside of strings. */
const refused = new Set(["{", "}", ";", "!", "/*", "url("]);

const closing: Record<string, string> = { "(": ")", "[": "]" };

/**
 * Whether this can stand as the value of a custom property and leave alone what follows it (CSS Syntax 3, 5.4.4):
 * strings, escapes and brackets that close, and outside of strings no semicolon, brace, comment or `!`.
 */
export function isOneValue(value: string): boolean {
  if (value.trim() === "") return false;
  const open: string[] = [];
  let [end, before] = [0, ""];
  for (const [part] of value.matchAll(token)) {
    end += part.length;
    if (refused.has(part.toLowerCase())) return false;
    // A name with an escape may be that of an address.
    if (part === "(" && before.includes("\\")) return false;
    before = part;
    const closes = closing[part];
    if (closes !== undefined) open.push(closes);
    else if ((part === ")" || part === "]") && open.pop() !== part) return false;
  }
  return end === value.length && open.length === 0;
}
