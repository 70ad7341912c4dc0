import matter from "gray-matter";
import { expect, test } from "vitest";
import { postFrom } from "../../src/markdown.js";
import { readPostStatus } from "../../src/model.js";

test.each([
  ["status: archived", ["archived"]],
  ["status: [ai-assisted, outdated]", ["outdated", "ai-assisted"]],
  ["status: { kind: sponsored, by: Tea Co }", ["sponsored"]],
  ["status:\n  - kind: corrected\n    on: 2024-05-01\n    note: It was green tea.", ["corrected"]],
  ["status: published", []],
  ["status: [draft, archived]", ["archived"]],
  ["draft: true", []],
])("%s in front matter", (yaml, kinds) => {
  const { data } = matter(`---\n${yaml}\n---\n`);
  expect(readPostStatus(postFrom(data)).map(({ kind }) => kind)).toEqual(kinds);
});
