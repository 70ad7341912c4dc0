import { describeValue } from "../model/describeValue.js";
import { warn } from "../model/warn.js";
import { endAfter } from "./endAfter.js";
import type { ServerOptions } from "./ViewCounter.js";

/**
 * Asks a service and reads its answer as JSON, trusting neither: no credentials, no redirect, and no answer that is
 * late, large, an error, or of another type.
 *
 * The referrer is what the policy of the page allows, by default its origin alone. Some servers check it, and all of
 * them are told the page anyway: it is what they are asked about.
 *
 * @param service where the service is, and how long its answer may take. Where the address is not one of http or https,
 * nothing is asked, with a warning in development.
 * @param path what is asked there, encoded, without a slash in front
 * @param signal aborts the request
 * @param init method, headers and body
 * @param limit the most bytes an answer may have
 * @returns what the JSON says, still to be checked; `undefined` for every failure. Never rejects.
 */
export async function askJson(
  { server, timeout = 5000 }: ServerOptions,
  path: string,
  signal: AbortSignal,
  init?: RequestInit | false,
  limit = 64_000,
): Promise<unknown> {
  try {
    if (/^https?:/i.test(server)) {
      const response = await fetch(server.replace(/\/*$/, `/${path}`), {
        ...init,
        credentials: "omit",
        redirect: "error",
        signal: endAfter(timeout, signal),
      });
      // GoatCounter says that nobody has seen a page with a 404; what else says so has no answer in JSON.
      const type = response.headers.get("content-type") as string;
      if (response.status < 405 && /json/i.test(type)) {
        const limited = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            limit -= chunk.length;
            if (limit < 0) controller.error();
            else controller.enqueue(chunk);
          },
        });
        return await new Response(
          (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(limited),
        ).json();
      }
    } else if (process.env.NODE_ENV !== "production") {
      // Bundlers write the mode into this expression, so that a page in production carries no word of the warning.
      // Without one there is no `process`, which ends here, too: such a page is no place to develop.
      warn(
        `The address of a view counter is ${describeValue(server)}. No views are read or counted. Give one with http or https.`,
      );
    }
  } catch {
    // Whatever went wrong, the number is not known.
  }
  return undefined;
}
