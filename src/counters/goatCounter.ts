import { askJson } from "./askJson.js";
import { readCount, readOwn } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { ServerOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link goatCounter}. `server` is the site's own address there, such as `https://tidal.goatcounter.com`. */
export type GoatCounterOptions = ServerOptions;

/**
 * Reads views from GoatCounter (`GET /counter/PATH.json`), a request a path, six at a time. The site must allow visitor
 * counters in its settings there. Numbers are up to half an hour old, at goatcounter.com up to four hours.
 *
 * Never records: GoatCounter counts by its own script, `count.js`, and a second count would be false.
 */
export function goatCounter(options: GoatCounterOptions): ViewCounter {
  return toCounter(askGoatCounter(options));
}

/** As {@link goatCounter}, for the islands of a page. */
export function askGoatCounter(options: GoatCounterOptions): ViewService {
  return {
    size: 6,
    read: (paths, signal) =>
      Promise.all(
        paths.map(async (path) => {
          const url = `counter/${encodeURIComponent(path.toWellFormed())}.json`;
          const count = readOwn(await askJson(options, url, signal), "count");
          return typeof count === "string" && grouped.test(count)
            ? readCount(Number(count.replace(/\D/g, "")))
            : undefined;
        }),
      ),
  };
}

/** Thousands, or lakhs, that stand apart in one of the ways an account can choose, or do not. */
const grouped = /^\d+(?:(?:[\s.,'’]\d{2,3})*[\s.,'’]\d{3})?$/;
