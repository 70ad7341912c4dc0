import { asNode, childrenOf, type TreeNode } from "./treeNode.js";

/** Stands between the nodes to come: something to do when it is reached. */
class Task {
  constructor(readonly run: () => void) {}
}

/**
 * Goes through the nodes of a tree in their order, into those that are entered. Not by recursion: a deep tree must not
 * overflow the stack. A node that stands inside itself is passed over there, so that a cyclic tree has an end.
 */
export class TreeWalk {
  /** What is to come, the next on top. */
  private readonly stack: unknown[];
  private readonly entered = new Set<TreeNode>();

  constructor(root: unknown) {
    this.stack = [root];
  }

  /** The next node; undefined at the end. */
  next(): TreeNode | undefined {
    while (this.stack.length > 0) {
      const item = this.stack.pop();
      if (item instanceof Task) {
        item.run();
        continue;
      }
      const node = asNode(item);
      if (node !== undefined && !this.entered.has(node)) return node;
    }
    return undefined;
  }

  /** Does something when all nodes entered after this call are passed. */
  defer(run: () => void): void {
    this.stack.push(new Task(run));
  }

  /** Lets the children of a node come next, all or some of them, and does something before each. */
  enter(node: TreeNode, before?: () => void, children: readonly unknown[] = childrenOf(node)): void {
    if (children.length === 0) return;
    this.entered.add(node);
    this.defer(() => this.entered.delete(node));
    // Not by spread arguments, whose number is limited.
    for (let index = children.length - 1; index >= 0; index--) {
      this.stack.push(children[index]);
      if (before !== undefined) this.defer(before);
    }
  }
}
