import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const past = /^(?:Added|Allowed|Changed|Fixed|Implemented|Improved|Made|Moved|Removed|Renamed|Updated)\b/;
const present = /^(?:Adds|Allows|Changes|Fixes|Implements|Improves|Makes|Moves|Removes|Renames|Updates)\b/;

/**
 * What is wrong with the message of a commit.
 *
 * @param {string} message
 * @returns {string[]}
 */
export function messageProblems(message) {
  const [subject = "", second = ""] = message.split("\n").filter((line) => !line.startsWith("#"));
  if (/^(?:Merge|Revert|fixup!|squash!) /.test(subject)) return [];
  const problems = [];
  if (!/^\p{Lu}/u.test(subject)) problems.push("The subject begins with a capital letter and no prefix.");
  if (past.test(subject) || present.test(subject))
    problems.push("The subject is an order: Add, Mend, Remove.");
  if (/[.!]$/.test(subject)) problems.push("The subject ends without a period.");
  if (subject.length > 100) problems.push(`The subject has ${subject.length} characters, of at most 100.`);
  if (second !== "") problems.push("The second line is empty.");
  return problems;
}

if (import.meta.main) report(messageProblems(readFileSync(process.argv[2], "utf8")));
