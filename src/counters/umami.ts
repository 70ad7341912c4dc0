import { askJson } from "./askJson.js";
import { postJson } from "./postJson.js";
import { readCount, readOwn } from "./readCount.js";
import { toCounter, type ViewService } from "./toCounter.js";
import type { ServerOptions, ViewCounter } from "./ViewCounter.js";

/** Options of {@link umami}. */
export interface UmamiOptions extends ServerOptions {
  /** Id of the website there, a UUID. */
  websiteId: string;
  /** Slug of the website's public share link, the last part of its address. */
  share: string;
}

/**
 * Reads page views from Umami 2 and 3 by the public share link of a website, and records them by `POST /api/send`. A
 * read takes one request for the share and one a path, six at a time. Recording answers no number.
 *
 * Nothing secret is involved: whoever has the share link may read the statistics. Where Umami's own script is on the
 * page, it has counted already.
 */
export function umami(options: UmamiOptions): ViewCounter {
  const { size, read } = askUmami(options);
  const record: ViewService["record"] = async (path, signal) => {
    const payload = { website: options.websiteId, url: path };
    await askJson(options, "api/send", signal, postJson({ type: "event", payload }));
    return undefined;
  };
  return toCounter({ size, read, record });
}

/** As {@link umami}, for the islands of a page. */
export function askUmami(options: UmamiOptions): ViewService {
  return {
    size: 6,
    read: async (paths, signal) => {
      const token = readOwn(await askJson(options, `api/share/${options.share}`, signal), "token");
      if (typeof token !== "string") return [];
      return Promise.all(
        paths.map(async (path) => {
          const query = new URLSearchParams({
            // From before the first Umami to 2065. The time it compares this one with starts in 1970.
            startAt: "1500000000000",
            endAt: "3000000000000",
            // Umami 2 knows the path as `url`, Umami 3 as `path`; either passes over what it does not know.
            path,
            url: path,
          });
          const stats = await askJson(options, `api/websites/${options.websiteId}/stats?${query}`, signal, {
            // Since 3.1, a share token counts only where a share is being looked at.
            headers: { "x-umami-share-token": token, "x-umami-share-context": "1" },
          });
          return readCount(stats, "pageviews") ?? readCount(stats, "pageviews", "value");
        }),
      );
    },
  };
}
