export { waline, type WalineOptions } from "../counters/waline.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export { WalineViews, type WalineViewsProps } from "../islands/views/WalineViews.js";
