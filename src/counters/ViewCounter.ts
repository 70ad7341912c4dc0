/**
 * Asks one service how often pages were viewed. Runs in browsers, on servers and in builds alike.
 *
 * Neither function ever rejects: a view count is the least important thing on a page, so its failure is no error of the
 * page's. A number is a safe integer from 0 up, and 0 only where the service itself said 0.
 */
export interface ViewCounter {
  /**
   * Reads numbers, in as few requests as the service allows.
   *
   * @param paths as the service knows the pages, such as `/2026/tea/`
   * @param signal aborts the requests
   * @returns one entry a path, in order; `undefined` where the number is not known, after a failure, an odd answer or an
   * abort
   */
  read(paths: readonly string[], signal?: AbortSignal): Promise<(number | undefined)[]>;
  /**
   * Counts one view.
   *
   * @param path as for {@link ViewCounter.read}
   * @param signal aborts the request; the service may have counted by then
   * @returns the new number where the service tells it, else `undefined`
   */
  record(path: string, signal?: AbortSignal): Promise<number | undefined>;
}

/** Options of every counter. */
export interface CounterOptions {
  /** Milliseconds an answer may take, its body included. @default 5000 */
  timeout?: number | undefined;
}

/** Options of a counter whose service has a server of its own address. */
export interface ServerOptions extends CounterOptions {
  /** Address of the service, with http or https. No other host is ever asked. */
  server: string;
}
