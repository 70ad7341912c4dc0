import { faultChecks } from "./faults.mjs";
import { focusChecks } from "./focus.mjs";
import { gestureChecks } from "./gestures.mjs";
import { historyChecks } from "./history.mjs";
import { keyChecks } from "./keys.mjs";
import { layoutChecks } from "./layout.mjs";
import { loadChecks } from "./load.mjs";
import { pageChecks } from "./page.mjs";
import { zoomChecks } from "./zoom.mjs";

/**
 * @typedef {object} Check
 * @property {string} id
 * @property {string} title what should hold
 * @property {object | (() => object)} [page] the page it wants
 * @property {boolean} [alone] whether it counts milliseconds, and must have the machine to itself
 * @property {(session: object) => Promise<{ holds: boolean, value: string }>} run
 */

/** Every row of the table. @type {readonly Check[]} */
export const checks = [
  ...focusChecks,
  ...historyChecks,
  ...keyChecks,
  ...pageChecks,
  ...faultChecks,
  ...layoutChecks,
  ...zoomChecks,
  ...gestureChecks,
  ...loadChecks,
];
