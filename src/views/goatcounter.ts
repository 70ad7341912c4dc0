export { goatCounter, type GoatCounterOptions } from "../counters/goatCounter.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export { GoatCounterViews, type GoatCounterViewsProps } from "../islands/views/GoatCounterViews.js";
