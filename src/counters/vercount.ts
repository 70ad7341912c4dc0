import { askJson } from "./askJson.js";
import { postJson } from "./postJson.js";
import { readCount, readOwn } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { CounterOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link vercount}. */
export interface VercountOptions extends CounterOptions {
  /** Address of the service. @default "https://events.vercount.one" */
  server?: string | undefined;
  /** Origin of the site, such as `https://tidal.example`: Vercount knows a page by its full address. */
  site: string;
}

/**
 * Counts views with Vercount (`GET` and `POST /api/v2/log`), a request a path, six at a time. The service refuses more
 * than 80 requests a minute.
 *
 * Visitors are not told apart: that takes a cookie, and a count of views does not need it.
 */
export function vercount(options: VercountOptions): ViewCounter {
  return toCounter(askVercount(options));
}

/** As {@link vercount}, for the islands of a page. */
export function askVercount({
  server = "https://events.vercount.one",
  site,
  timeout,
}: VercountOptions): ViewService {
  const ask = async (path: string, signal: AbortSignal, isView?: boolean): Promise<number | undefined> => {
    const page = { url: site + path };
    const query = `api/v2/log?${new URLSearchParams(page)}`;
    const answer = await askJson({ server, timeout }, query, signal, isView && postJson(page));
    // Errors come with a 200 and zeros.
    return readOwn(answer, "status") === "success" ? readCount(answer, "data", "page_pv") : undefined;
  };
  return {
    size: 6,
    read: (paths, signal) => Promise.all(paths.map((path) => ask(path, signal))),
    record: (path, signal) => ask(path, signal, true),
  };
}
