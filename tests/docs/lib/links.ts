import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import { root } from "./hosts.js";
import type { Paper } from "./readPaper.js";

/** Every page and story of Storybook, by the name it has in an address. */
export function storybookEntries(): Set<string> {
  const entries = new Set<string>();
  for (const path of globSync("stories/**/*.{stories.tsx,mdx}", { cwd: root })) {
    const source = readFileSync(join(root, path), "utf8");
    const title =
      /^<Meta title="(.+?)" \/>$/m.exec(source)?.[1] ?? /^ {2}title: "(.+?)",$/m.exec(source)?.[1];
    if (title === undefined) continue;
    entries.add(toId(title, "docs"));
    for (const [, name = ""] of source.matchAll(/^export const (\w+)/gm))
      entries.add(toId(title, storyNameFromExport(name)));
  }
  return entries;
}

/** Links of a paper that lead nowhere, each with its line. */
export function brokenLinks(paper: Paper, papers: readonly Paper[], entries: ReadonlySet<string>): string[] {
  return paper.links
    .filter(({ href }) => !leadsSomewhere(href, paper, { papers, entries }))
    .map(({ href, line }) => `${paper.path}:${line}: ${href}`);
}

function leadsSomewhere(
  href: string,
  paper: Paper,
  { papers, entries }: { papers: readonly Paper[]; entries: ReadonlySet<string> },
): boolean {
  // Of other hosts nothing is asked.
  if (/^(?:https?|mailto):/.test(href)) return true;
  const [path = "", fragment] = href.split("#");
  const page = /^\?path=\/(?:docs|story)\/(.+)$/.exec(path)?.[1];
  if (page !== undefined) return entries.has(page);
  const anchor = fragment === undefined ? undefined : decodeURIComponent(fragment);
  if (path === "") return anchor !== undefined && paper.anchors.has(anchor);
  const target = normalize(join(dirname(paper.path), decodeURIComponent(path)));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || papers.some((other) => other.path === target && other.anchors.has(anchor));
}
