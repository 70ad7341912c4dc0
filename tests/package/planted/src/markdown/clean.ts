// expects: nothing
import type { Root } from "hast";
import { Box } from "../components/clean.js";
import { year } from "../model/clean.js";

export const count = (tree: Root): number => tree.children.length + year(0) + Box.length;
