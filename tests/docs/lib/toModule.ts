import ts from "typescript";
import type { Sample } from "./readPaper.js";

/** A sample as a module, each line of it where it was. */
export interface SampleModule {
  /** Its code. */
  code: string;
  /** What a reader of the page should find in it. */
  words: string[];
}

/** Names that samples take from the text around them; `tests/docs/given` holds them. */
const givenNames = [
  "blog",
  "post",
  "photos",
  "posts",
  "all",
  "winch",
  "nets",
  "salt",
  "portrait",
  "Comments",
  "frontMatter",
  "file",
  "nonce",
  "en",
  "unified",
  "remarkParse",
  "remarkRehype",
  "PhotoGallery",
  "source",
] as const;

/** Makes a module of a sample. JSX that stands by itself becomes a component, and given names are imported. */
export function toModule({ language, code, file: path = "" }: Sample): SampleModule {
  const whole = language === "astro" ? fromAstro(code) : language === "mdx" ? fromMdx(code) : code;
  const component = language === "astro" ? whole : drawn(whole);
  const tree = ts.createSourceFile("sample.tsx", component, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const { used, declared, words } = namesOf(tree);
  const given = givenNames.filter((name) => used.has(name) && !declared.has(name));
  const imports = given.length > 0 ? `import { ${given.join(", ")} } from "given"; ` : "";
  // A "use client" has to stay first.
  const [, directive = "", rest = ""] = /^((?:"use client";\n)?)([\s\S]*)$/.exec(component) ?? [];
  const isModule = /^(?:import|export)\b/m.test(component) || given.length > 0 || path.endsWith(".d.ts");
  return { code: `${directive}${imports}${rest}${isModule ? "" : "\nexport {};"}\n`, words };
}

/** Puts the JSX after the statements of a fragment into a component. */
function drawn(code: string): string {
  const lines = code.split("\n");
  const start = lines.findIndex((line) => line.startsWith("<"));
  if (start === -1) return code;
  const before = lines.slice(0, start).map((line) => `${line}\n`);
  return `${before.join("")}export default function Sample() { return (<>${lines.slice(start).join("\n")}</>); }`;
}

/** The script of an Astro component and its template, as a component of React: all but the few words in which they differ. */
function fromAstro(code: string): string {
  const [, script = "", template = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(code) ?? [];
  const lines = script.split("\n");
  const last = lines.findLastIndex((line) => line.startsWith("import "));
  const body = template
    .replace(/<!doctype html>/i, "")
    .replace(/\sclient:\w+/g, "")
    .replace(/\sclass=/g, " className=")
    .replace(/\scharset=/g, " charSet=")
    .replace(/<slot \/>/g, "{Astro.slot}");
  const head = lines.slice(0, last + 1).join("\n");
  const rest = lines.slice(last + 1).join("\n");
  return `\n${head} import type { AstroPage } from "given"; export default function Sample({ Astro }: AstroPage) {\n${rest}\nreturn (<>${body}</>); }`;
}

/** The JSX of an MDX text. Its Markdown is read as that of other texts. */
function fromMdx(code: string): string {
  return code
    .split("\n")
    .map((line) => (line.startsWith("<") ? line : ""))
    .join("\n");
}

/** Attributes and fields whose words stand on the page. */
const shown = new Set([
  "title",
  "caption",
  "alt",
  "label",
  "codeTitle",
  "postTitle",
  "embedTitle",
  "note",
  "bio",
]);

function namesOf(tree: ts.SourceFile) {
  const used = new Set<string>();
  const declared = new Set<string>();
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclared(node)) declared.add(node.text);
    else if (ts.isIdentifier(node) && !isNamed(node)) used.add(node.text);
    if (ts.isJsxText(node)) words.push(...node.text.split("\n"));
    if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && shown.has(node.name.getText(tree))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) words.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { used, declared, words: words.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text)) };
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent)) return true;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent);
  return declares && parent.name === node;
}

/** Whether an identifier is the name of a member, and refers to nothing. */
function isNamed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isJsxAttribute(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}
