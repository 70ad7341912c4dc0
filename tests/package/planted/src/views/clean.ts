// expects: nothing
export { thing } from "../counters/thing.js";
export { Thing } from "../islands/Thing.js";
