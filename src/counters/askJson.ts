import type { CounterOptions } from "./ViewCounter.js";

/** How {@link askJson} asks. */
export interface Question extends CounterOptions {
  /** Aborts the request. */
  signal?: AbortSignal | undefined;
  /** Sent as JSON by POST; without it the question is a GET. */
  body?: unknown;
  /** Headers beyond the content type. */
  headers?: Record<string, string> | undefined;
  /** What the service learns of the page that asks. @default "no-referrer" */
  referrerPolicy?: ReferrerPolicy | undefined;
  /** The most bytes an answer may have. @default 65536 */
  limit?: number | undefined;
}

/**
 * Asks a service and reads its answer as JSON, trusting neither: no credentials, no redirect to another host, no answer
 * that is late, large, or of another type.
 *
 * @param url an address of the service; without one nothing is asked
 * @returns what the JSON says, still to be checked; `undefined` for every failure. Never rejects.
 */
export async function askJson(url: string | undefined, question: Question = {}): Promise<unknown> {
  const { signal, body, headers, timeout = 5000, limit = 65_536, referrerPolicy = "no-referrer" } = question;
  if (url === undefined || signal?.aborted) return undefined;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener("abort", stop);
  try {
    const response = await fetch(url, {
      credentials: "omit",
      redirect: "error",
      referrerPolicy,
      signal: controller.signal,
      ...(body === undefined
        ? { headers: { ...headers } }
        : {
            method: "POST",
            headers: { "content-type": "application/json", ...headers },
            body: JSON.stringify(body),
          }),
    });
    // Unknown pages are a 404 with an answer for some services; what an error page says is not JSON.
    if (response.status >= 500 || !/^application\/json\b/i.test(response.headers.get("content-type") ?? "")) {
      return undefined;
    }
    return JSON.parse(await readText(response, limit));
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    // Closes a connection whose body nobody wants any more.
    stop();
  }
}

async function readText(response: Response, limit: number): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) throw new RangeError("Too large.");
    text += decoder.decode(value, { stream: true });
  }
}
