import { ownItems, ownValue } from "../model/ownValue.js";
import { askJson } from "./askJson.js";
import { countOf } from "./countOf.js";
import { serverUrl } from "./serverUrl.js";
import type { ServerOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link waline}. */
export type WalineOptions = ServerOptions;

/**
 * Counts views with a Waline server, version 1.30 and later: `GET` and `POST /api/article`.
 *
 * Of the page that asks, the service learns the origin, which its `SECURE_DOMAINS` check needs, and not the address.
 */
export function waline({ server, timeout }: WalineOptions): ViewCounter {
  const address = serverUrl(server, "api/article");
  const ask = async (
    query: string,
    signal?: AbortSignal,
    body?: unknown,
  ): Promise<(number | undefined)[]> => {
    const answer = await askJson(address && address + query, {
      signal,
      timeout,
      body,
      referrerPolicy: "strict-origin",
    });
    if (ownValue(answer, "errno") !== 0) return [];
    return (ownItems(ownValue(answer, "data")) ?? []).map((item) => countOf(ownValue(item, "time")));
  };
  return {
    read: async (paths, signal) => {
      if (paths.length === 0) return [];
      // The server splits a single parameter at its commas, but leaves one alone that comes more than once.
      const list = paths.some((path) => path.includes(","))
        ? [...paths, ...paths.slice(0, 1)]
        : [paths.join(",")];
      const counts = await ask(`?type=time&path=${list.map(encodeURIComponent).join("&path=")}`, signal);
      return paths.map((_, index) => counts[index]);
    },
    record: async (path, signal) => (await ask("", signal, { path, type: "time", action: "inc" }))[0],
  };
}
