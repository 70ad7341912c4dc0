import { jsonHeaders } from "../../support/fixtureServers/fixtureServer.mjs";

// What goes wrong between an island and its service. Each fault answers a question in place of the service: with the
// response, and with what the service would have said (`healthy`), what it would have said with another number
// (`withCount`), and the address of another server (`elsewhere`), which answers as the service does.

const send = (status, headers) => (response, body) => response.writeHead(status, headers).end(body);
const sendJson = send(200, jsonHeaders);
const htmlHeaders = { ...jsonHeaders, "content-type": "text/html; charset=utf-8" };
const page = "<!doctype html><title>Not here</title><p>1208 views</p>";

/** The number replaced by this JSON, as a text where the service writes numbers as texts. */
const count = (json) => (response, service) => sendJson(response, service.withCount(json));

const redirect = (to) => (response, service) =>
  response.writeHead(307, { ...jsonHeaders, location: to(service) }).end();

/** Faults of which nothing ends but by the island's own patience. */
export const endless = new Set(["never answers", "drips one byte at a time, without end"]);

/** @type {Record<string, (response: import("node:http").ServerResponse, service: object) => void>} */
export const faults = {
  "never answers": () => {},
  "drips one byte at a time, without end": (response) => {
    response.writeHead(200, jsonHeaders).write("{");
    const drip = setInterval(() => response.write(" "), 50);
    response.on("close", () => clearInterval(drip));
  },
  "answers right, with status 500": (response, { healthy }) => send(500, jsonHeaders)(response, healthy),
  "answers right, with status 429": (response, { healthy }) => send(429, jsonHeaders)(response, healthy),
  "a 404 page in HTML": (response) => send(404, htmlHeaders)(response, page),
  "a redirect to another host": redirect(({ elsewhere }) => elsewhere),
  "a redirect to itself": redirect(({ own }) => own),
  "answers right, as text/html": (response, { healthy }) => send(200, htmlHeaders)(response, healthy),
  "an HTML page called JSON": (response) => sendJson(response, page),
  "an empty answer": (response) => sendJson(response, ""),
  "JSON that stops in the middle": (response, { healthy }) =>
    sendJson(response, healthy.slice(0, healthy.length / 2)),
  "the number 1e309": count("1e309"),
  "a number beyond the safe ones": count("9007199254740993"),
  "a negative number": count("-5"),
  "a fraction": count("12.5"),
  "a word for a number": (response, service) => sendJson(response, service.withText('"many"')),
  "null for a number": (response, service) => sendJson(response, service.withText("null")),
  "an object for a number": (response, service) => sendJson(response, service.withText('{"value":{}}')),
  "5 MB": (response, { healthy }) => sendJson(response, " ".repeat(5e6) + healthy),
  "brackets 20,000 deep": (response, service) =>
    sendJson(response, service.withText("[".repeat(20_000) + "]".repeat(20_000))),
  "no CORS header": (response, { healthy }) =>
    send(200, { "content-type": "application/json" })(response, healthy),
  "a connection reset in the middle": (response, { healthy }) => {
    response.writeHead(200, { ...jsonHeaders, "content-length": healthy.length });
    response.write(healthy.slice(0, -5));
    setTimeout(() => response.socket?.resetAndDestroy(), 30);
  },
};
