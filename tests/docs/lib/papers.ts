import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./hosts.js";
import { type Paper, readPaper } from "./readPaper.js";

/** Every paper that people read: those at the top, those of Storybook, and the decisions. */
export function readPapers(): Paper[] {
  const paths = globSync(["*.md", "stories/docs/*.mdx", "docs/decisions/*.md"], { cwd: root }).toSorted();
  return paths.map((path) => readPaper(path, readFileSync(join(root, path), "utf8")));
}
