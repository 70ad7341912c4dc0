// expects: nothing
export { Box } from "./components/clean.js";
export { year } from "./model/clean.js";
