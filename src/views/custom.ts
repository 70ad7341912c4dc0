export { custom, type CustomOptions } from "../counters/custom.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export type { ViewsProps } from "../islands/parts/drawViews.js";
export { CustomViews, type CustomViewsProps } from "../islands/views/CustomViews.js";
