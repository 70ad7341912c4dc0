/** Names of languages by the ids that authors and highlighters write. */
const names: Readonly<Record<string, string>> = {
  astro: "Astro",
  bash: "Shell",
  c: "C",
  cpp: "C++",
  "c++": "C++",
  cs: "C#",
  csharp: "C#",
  css: "CSS",
  dart: "Dart",
  diff: "Diff",
  docker: "Dockerfile",
  dockerfile: "Dockerfile",
  elixir: "Elixir",
  go: "Go",
  graphql: "GraphQL",
  haskell: "Haskell",
  html: "HTML",
  ini: "INI",
  java: "Java",
  javascript: "JavaScript",
  js: "JavaScript",
  json: "JSON",
  json5: "JSON5",
  jsonc: "JSON",
  jsx: "JSX",
  kotlin: "Kotlin",
  kt: "Kotlin",
  latex: "LaTeX",
  less: "Less",
  lua: "Lua",
  makefile: "Makefile",
  markdown: "Markdown",
  md: "Markdown",
  mdx: "MDX",
  php: "PHP",
  powershell: "PowerShell",
  ps1: "PowerShell",
  py: "Python",
  python: "Python",
  r: "R",
  rb: "Ruby",
  rs: "Rust",
  ruby: "Ruby",
  rust: "Rust",
  scala: "Scala",
  scss: "SCSS",
  sh: "Shell",
  shell: "Shell",
  sql: "SQL",
  svelte: "Svelte",
  swift: "Swift",
  tex: "TeX",
  toml: "TOML",
  ts: "TypeScript",
  tsx: "TSX",
  typescript: "TypeScript",
  vue: "Vue",
  xml: "XML",
  yaml: "YAML",
  yml: "YAML",
  zig: "Zig",
  zsh: "Shell",
};

const plain = new Set(["", "text", "txt", "plain", "plaintext", "none", "ansi"]);

/**
 * What a programming language is called: `ts` is "TypeScript", and in every language of people the same. One we do not
 * know is called as it was written.
 *
 * @returns `undefined` for plain text
 */
export function codeLanguageName(language: string): string | undefined {
  const id = language.toLowerCase();
  if (plain.has(id)) return undefined;
  return Object.hasOwn(names, id) ? names[id] : language;
}

/** The language in the class of a code block, as Markdown and most highlighters write it: `language-ts`. */
export function codeLanguageOf(className: unknown): string | undefined {
  const classes = Array.isArray(className) ? className.join(" ") : className;
  return typeof classes === "string" ? /(?:^|\s)lang(?:uage)?-([^\s]+)/.exec(classes)?.[1] : undefined;
}
