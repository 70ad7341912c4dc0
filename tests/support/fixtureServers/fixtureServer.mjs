import { once } from "node:events";
import { createServer } from "node:http";

const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "GET, POST",
};

/** Headers of an answer that pages of every origin may read. */
export const jsonHeaders = { "content-type": "application/json", ...openToAll };

/**
 * A server of the tests on this machine alone, that answers as it is told and says so of itself.
 *
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, url: URL) => void} answer
 * @param {{ host?: string, preflight?: (url: URL) => boolean }} [options] preflight: whether the browser's question
 *   before a question is answered with leave to ask it
 */
export async function startFixtureServer(answer, { host = "127.0.0.1", preflight = () => true } = {}) {
  const server = createServer((request, response) => {
    response.setHeader("server", "fixture of the tests, not the service itself");
    const url = new URL(request.url, "http://fixture");
    if (request.method !== "OPTIONS") answer(request, response, url);
    else response.writeHead(204, preflight(url) ? openToAll : {}).end();
  });
  server.listen(0, host);
  await once(server, "listening");
  return {
    origin: `http://${host}:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An address where nothing listens. */
export async function closedOrigin() {
  const server = await startFixtureServer(() => {});
  server.close();
  return server.origin;
}
