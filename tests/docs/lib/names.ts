import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./hosts.js";
import type { Paper } from "./readPaper.js";

const require = createRequire(join(root, "package.json"));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const contract = readFileSync(join(root, ".config/api/styles.contract.txt"), "utf8");

/** Says why a name is none; a check that knows nothing of it says nothing. */
type Check = (text: string) => string | undefined;

const scriptExists: Check = (text) => {
  const name = /^npm (?:run (?:--silent )?([\w:-]+)|(start|test))\b/.exec(text)?.slice(1).find(Boolean);
  return name === undefined || Object.hasOwn(scripts, name) ? undefined : `there is no script ${name}`;
};

const doorExists: Check = (text) => {
  if (!/^colophon(?:\/[\w.-]+)+$/.test(text)) return undefined;
  try {
    require.resolve(text);
    return undefined;
  } catch {
    return `there is no door ${text}`;
  }
};

const fileExists: Check = (text) => {
  const path = /^(?:\.ci|\.scripts|docs|tests|src|bench|stories)\/[\w./-]+$/.exec(text)?.[0];
  return path === undefined || existsSync(join(root, path)) ? undefined : `there is no file ${path}`;
};

/** Commands of shell samples, doors and files that a paper names, and that do not exist; each with its line. */
export function unknownNames({ path, samples, terms }: Paper): string[] {
  const commands = samples
    .filter(({ language }) => language === "sh")
    .flatMap(({ code, line }) => code.split("\n").map((text, index) => ({ text, line: line + index })))
    .flatMap(({ text, line }) => text.split(/&&|;/).map((part) => ({ text: part.trim(), line })));
  return [...terms, ...commands].flatMap(({ text, line }) =>
    [scriptExists, doorExists, fileExists].flatMap((check) => {
      const reason = check(text);
      return reason === undefined ? [] : [`${path}:${line}: ${reason}`];
    }),
  );
}

/** Classes and custom properties of Colophon in a text that no contract promises. */
export function unknownStyles(text: string): string[] {
  const names = [...text.matchAll(/(?<![\w-])(?:--|\.)co-[\w-]+/g)].map(([name]) => name);
  return names.filter((name) => {
    const promised = name.startsWith("--") ? `custom property ${name}` : `class ${name.slice(1)}`;
    return !contract.split("\n").some((line) => line.endsWith(promised)) && !isToken(name);
  });
}

const sheet = readFileSync(join(root, "dist/styles.css"), "utf8");

/** A token of the themes, or a class that is for the page itself. */
function isToken(name: string): boolean {
  return name.startsWith("--") ? sheet.includes(`var(${name}`) : /^\.co-(?:page|plain)$/.test(name);
}
