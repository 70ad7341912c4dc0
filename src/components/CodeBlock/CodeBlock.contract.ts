/** Classes of `CodeBlock` that a site's style sheet may rely on. */
export const codeBlockClasses = {
  /** The `<figure>`. */
  root: "co-code",
  /** The `<figcaption>`, with title and language. */
  head: "co-code-head",
  /** The title, such as the name of a file. */
  title: "co-code-title",
  /** Name of the programming language. */
  language: "co-code-language",
  /** Where the island `CopyCode` puts its button, which is `::part(button)` of it. */
  copy: "co-code-copy",
  /** The `<pre>`, which scrolls. */
  text: "co-code-text",
  /** A line, where something is said of lines. Its `::before` is its number. */
  line: "co-code-line",
  /** The sign of a line in a diff. */
  sign: "co-code-sign",
} as const;

/** Data attributes of `CodeBlock` that a site's style sheet may rely on. */
export const codeBlockAttributes = {
  /** On the root: islands find it by this. */
  root: "data-co-code",
  /** On the `<pre>`: long lines go on below. */
  wrap: "data-wrap",
  /** On the `<pre>`: lines are numbered; its value is how many digits the numbers have. */
  numbers: "data-numbers",
  /** On the `<pre>`: a diff. */
  diff: "data-diff",
  /** On a line: `added` or `removed`. */
  change: "data-change",
  /** On a line: its number. */
  number: "data-number",
} as const;

/** Custom properties of `CodeBlock` that a site may set on `.co-code`: the colors of what a highlighter tells apart. */
export const codeBlockVariables = {
  /** Comments. */
  comment: "--co-code-token-comment",
  /** Keywords. */
  keyword: "--co-code-token-keyword",
  /** Texts. */
  string: "--co-code-token-string",
  /** Numbers and other constants. */
  constant: "--co-code-token-constant",
  /** Names of functions, tags and types. */
  function: "--co-code-token-function",
} as const;
