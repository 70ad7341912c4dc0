export { vercount, type VercountOptions } from "../counters/vercount.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export { VercountViews, type VercountViewsProps } from "../islands/views/VercountViews.js";
