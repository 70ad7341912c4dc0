import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { askJson } from "../../src/counters/askJson.js";
import { waline } from "../../src/counters/waline.js";
import { oddValues } from "../support/oddValues.js";
import { watchWarnings } from "../support/warnings.js";

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const json = { "content-type": "application/json" };
const never = new AbortController().signal;
const ask = (server: string, timeout?: number, signal = never) => askJson({ server, timeout }, "a", signal);

describe("an answer is taken", () => {
  test.each(["application/json", "Application/JSON;charset=utf-8"])("as %s", async (type) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": type }).end('{"a":1}'),
    );
    expect(await ask(server)).toEqual({ a: 1 });
  });

  test("in pieces, up to 64,000 bytes", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, json);
      response.write(`"${"茶".repeat(10_000)}`);
      response.end(`${"a".repeat(33_998)}"`);
    });
    expect(await ask(server)).toHaveLength(43_998);
  });
});

describe("an answer is refused", () => {
  test.each<[string, RequestListener]>([
    ["of another type", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("{}")],
    ["without a type", (_, response) => response.writeHead(200).end("{}")],
    ["that is no JSON", (_, response) => response.writeHead(200, json).end("<p>Hello</p>")],
    ["that is empty", (_, response) => response.writeHead(204, json).end()],
    ["with status 500", (_, response) => response.writeHead(500, json).end("{}")],
    ["with status 429", (_, response) => response.writeHead(429, json).end("{}")],
    ["of 64,001 bytes", (_, response) => response.writeHead(200, json).end(`{}${" ".repeat(63_999)}`)],
    [
      "that is cut off",
      (_, response) => response.writeHead(200, { ...json, "content-length": 9 }).write("{}"),
    ],
  ])("%s", async (_, listener) => {
    const server = await serve(listener);
    expect(await ask(server, 2000)).toBeUndefined();
  });

  test("from another address, which is never asked", async () => {
    let isAsked = false;
    const other = await serve((_, response) => {
      isAsked = true;
      response.writeHead(200, json).end("{}");
    });
    const server = await serve((_, response) => response.writeHead(302, { location: `${other}/a` }).end());
    expect(await ask(server)).toBeUndefined();
    expect(isAsked).toBe(false);
  });

  test("that comes late, byte by byte", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    expect(await ask(server, 150)).toBeUndefined();
  });

  test("where nothing listens", async () => {
    expect(await ask("http://127.0.0.1:9")).toBeUndefined();
  });
});

test("an abort ends a request that hangs, and keeps one from starting", async () => {
  let requests = 0;
  const server = await serve(() => {
    requests++;
  });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30);
  expect(await ask(server, 60_000, controller.signal)).toBeUndefined();
  expect(await ask(server, 60_000, controller.signal)).toBeUndefined();
  expect(requests).toBe(1);
});

test("no cookie and no password is sent", async () => {
  const seen: unknown[] = [];
  const server = await serve(({ headers }, response) => {
    seen.push(headers.cookie, headers.authorization);
    response.writeHead(200, { ...json, "set-cookie": "id=1" }).end("{}");
  });
  await ask(server);
  await ask(server);
  expect(seen).toEqual([undefined, undefined, undefined, undefined]);
});

test("an address that is not one of http or https is never asked, and is warned of", async () => {
  for (const server of [
    "ftp://w.example",
    "//w.example",
    "/api",
    "javascript:alert(1)",
    "",
    "data:application/json,{}",
  ]) {
    const { result, warnings } = watchWarnings(() => waline({ server }).read(["/a"]));
    expect(await result).toEqual([undefined]);
    expect(warnings.join()).toMatch(/^\[colophon\] The address of a view counter is .*http or https\.$/);
  }
});

test("an address that is no text throws nothing", async () => {
  for (const server of oddValues()) {
    const { result } = watchWarnings(() => waline({ server: server as string }).read(["/a"]));
    expect(await result).toEqual([undefined]);
  }
});

test("a path that is no text is not known", async () => {
  const paths = oddValues().filter((path) => typeof path !== "string") as string[];
  expect(await waline({ server: "http://127.0.0.1:9" }).read(paths)).toEqual(paths.map(() => undefined));
});
