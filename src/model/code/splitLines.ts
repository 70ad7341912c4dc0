/** How nodes of one kind are read and made: those of React, or those of a syntax tree. */
export interface NodeKind<Node> {
  /** The text of a node that is one. */
  textOf: (node: Node) => string | undefined;
  /** The nodes inside. */
  childrenOf: (node: Node) => readonly Node[];
  /** A node that is this text. */
  toText: (text: string) => Node;
  /** The same node with other nodes inside. */
  withChildren: (node: Node, children: readonly Node[]) => Node;
}

/**
 * Splits nodes at the ends of lines, elements that span several lines among them: each line gets an element of its own.
 * A line keeps its end, so that all lines together are the same text as before.
 *
 * @returns as many lists of nodes as there are lines; none where there is no text
 */
export function splitLines<Node>(nodes: readonly Node[], kind: NodeKind<Node>): Node[][] {
  const lines = split(nodes, kind);
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function split<Node>(nodes: readonly Node[], kind: NodeKind<Node>): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    const [rest = [], ...further] = piecesOf(node, kind);
    lines.at(-1)?.push(...rest);
    // One by one: code may have more lines than a call takes arguments.
    for (const line of further) lines.push(line);
  }
  return lines;
}

/** What of a node stands on the line before it, and on each line after. */
function piecesOf<Node>(node: Node, kind: NodeKind<Node>): Node[][] {
  const text = kind.textOf(node);
  if (text !== undefined) {
    const pieces = text.split(/(?<=\n)/);
    if (text.endsWith("\n")) pieces.push("");
    return pieces.map((piece) => (piece === "" ? [] : [kind.toText(piece)]));
  }
  const lines = split(kind.childrenOf(node), kind);
  if (lines.length === 1) return [[node]];
  return lines.map((line) => (line.length === 0 ? [] : [kind.withChildren(node, line)]));
}

/**
 * Takes the first character of a line away where it is one of those named.
 *
 * @returns the character, and the nodes without it
 */
export function takeFirst<Node>(
  [first, ...others]: readonly Node[],
  characters: string,
  kind: NodeKind<Node>,
): readonly [character: string, rest: Node[]] | undefined {
  if (first === undefined) return undefined;
  const text = kind.textOf(first);
  if (text === undefined) {
    const children = kind.childrenOf(first);
    // An element with nothing in it, such as an anchor, is passed by.
    const taken = takeFirst(children.length === 0 ? others : children, characters, kind);
    if (taken === undefined) return undefined;
    const [character, rest] = taken;
    return children.length === 0
      ? [character, [first, ...rest]]
      : [character, [kind.withChildren(first, rest), ...others]];
  }
  const character = text.charAt(0);
  if (character === "" || !characters.includes(character)) return undefined;
  return [character, text.length === 1 ? others : [kind.toText(text.slice(1)), ...others]];
}
