// expects: nothing
import type { Thing } from "../content/thing.js";

export type Answer = Thing;
