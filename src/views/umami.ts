export { umami, type UmamiOptions } from "../counters/umami.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export { UmamiViews, type UmamiViewsProps } from "../islands/views/UmamiViews.js";
