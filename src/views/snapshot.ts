export { snapshot, type SnapshotOptions } from "../counters/snapshot.js";
export type { ViewCounter } from "../counters/ViewCounter.js";
export { SnapshotViews, type SnapshotViewsProps } from "../islands/views/SnapshotViews.js";
