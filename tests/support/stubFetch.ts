import { vi } from "vitest";

/** A question that reached the stubbed `fetch`. */
export interface Asked {
  method: string;
  url: URL;
  /** What was sent, read as JSON. */
  body: unknown;
  init: RequestInit;
}

/** What a stubbed service answers: JSON, or a response as it is. */
type Answer = (asked: Asked) => unknown;

const json = { "content-type": "application/json; charset=utf-8" };

/** An answer of a service. */
export function answerJson(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), { headers: json, ...init });
}

/**
 * Puts a service in the place of `fetch`, until `vi.unstubAllGlobals()`. It obeys the signal, as `fetch` does.
 *
 * @returns every question, in order
 */
export function stubFetch(answer: Answer): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    const question: Asked = {
      method: init.method ?? "GET",
      url: new URL(address),
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      init,
    };
    asked.push(question);
    const aborted = new Promise<never>((_, reject) =>
      init.signal?.addEventListener("abort", () => reject(new Error("aborted"))),
    );
    // After the answer, nobody waits for it.
    aborted.catch(() => {});
    const given = await Promise.race([answer(question), aborted]);
    return given instanceof Response ? given : answerJson(given);
  });
  return asked;
}

/** A Waline server that knows some numbers and counts on. */
export function walineService(counts: Record<string, number>): Answer {
  return ({ method, url, body }) => {
    if (method === "POST") {
      const { path } = body as { path: string };
      counts[path] = (counts[path] ?? 0) + 1;
      return { errno: 0, errmsg: "", data: [{ time: counts[path] }] };
    }
    const given = url.searchParams.getAll("path");
    const paths = given.length > 1 ? given : (given[0] ?? "").split(",");
    return { errno: 0, errmsg: "", data: paths.map((path) => ({ time: counts[path] ?? 0 })) };
  };
}

/** Never answers. */
export const hang: Answer = () => new Promise(() => {});
