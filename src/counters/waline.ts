import { askJson } from "./askJson.js";
import { postJson } from "./postJson.js";
import { readCount } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { ServerOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link waline}. */
export type WalineOptions = ServerOptions;

/**
 * Counts views with a Waline server (`GET` and `POST /api/article`), which reads 30 paths a request. A page it does not
 * know has 0 views, as it says itself.
 */
export function waline(options: WalineOptions): ViewCounter {
  return toCounter(askWaline(options), 30);
}

/** As {@link waline}, for as many paths as there are islands on a page. */
export function askWaline(options: WalineOptions): ViewService {
  return {
    read: async (paths, signal) => {
      // The server splits a parameter at its commas, unless it comes more than once.
      const list = /,/.test(paths.join("")) ? [...paths, ""] : [paths.join()];
      const query = new URLSearchParams(list.map((path) => ["path", path]));
      const answer = await askJson(options, `api/article?type=time&${query}`, signal);
      return paths.map((_, index) => readCount(answer, "data", index, "time"));
    },
    record: async (path, signal) =>
      readCount(
        await askJson(options, "api/article", signal, postJson({ path, type: "time", action: "inc" })),
        "data",
        0,
        "time",
      ),
  };
}
