import { codeLanguageOf } from "../model/code/codeLanguages.js";
import { type CodeMeta, readCodeMeta } from "../model/code/codeMeta.js";
import { ownItems, ownValue } from "../model/ownValue.js";

/** What Markdown says of a code block, as props of `CodeBlock`. */
export interface CodeProps extends Omit<CodeMeta, "title"> {
  /** The title. */
  codeTitle?: string | undefined;
  /** The language. */
  language?: string | undefined;
}

/**
 * What an author wrote after the language of a code block: kept by remark at the `<code>`, or passed on by a highlighter
 * as the attribute `data-meta`.
 *
 * @param pre node of the syntax tree
 */
export function metaOf(pre: unknown): string | undefined {
  const nodes = [pre, ...(ownItems(ownValue(pre, "children")) ?? [])];
  for (const node of nodes) {
    const properties = ownValue(node, "properties");
    const meta =
      ownValue(ownValue(node, "data"), "meta") ??
      ownValue(properties, "dataMeta") ??
      ownValue(properties, "data-meta");
    if (typeof meta === "string") return meta;
  }
  return undefined;
}

/**
 * Props of the code block.
 *
 * @param meta what stands after the language
 * @param elements attributes of `<code>` and `<pre>`, which name the language
 */
export function readCodeProps(meta: string | undefined, elements: readonly object[]): CodeProps {
  const { title, ...read } = readCodeMeta(meta);
  const languages = elements.flatMap((element) => [
    codeLanguageOf(ownValue(element, "className") ?? ownValue(element, "class")),
    ownValue(element, "data-language") ?? ownValue(element, "dataLanguage"),
  ]);
  const language = languages.find((each): each is string => typeof each === "string");
  return {
    ...read,
    ...(title !== undefined && { codeTitle: title }),
    ...(language !== undefined && { language }),
  };
}
