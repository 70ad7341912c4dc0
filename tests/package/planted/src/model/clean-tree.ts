// expects: nothing
import type { Root } from "hast";

export const count = (tree: Root): number => tree.children.length;
