import { countServices } from "../../support/fixtureServers/countServices.mjs";
import { jsonHeaders, startFixtureServer } from "../../support/fixtureServers/fixtureServer.mjs";
import { faults } from "./faults.mjs";

const faultNames = Object.keys(faults);
const serviceNames = Object.keys(countServices);
const healthy = (service) => service.body(service.count);

/**
 * All services on one server of fixtures, each with every fault: the address of a service begins with both. A second
 * server on another host answers as the services do, and should never be asked.
 */
export async function startFaultyServices() {
  /** What arrived, by the beginning of its address: how many questions, and how many were given up by who asked. */
  const arrived = new Map();
  const arrivalsOf = (key) => {
    const seen = arrived.get(key) ?? { asked: 0, givenUp: 0 };
    arrived.set(key, seen);
    return seen;
  };
  const cookies = [];
  /** What went to the other server, by the beginning of the address that was asked for. */
  const strays = new Map();
  const elsewhere = await startFixtureServer(
    (_request, response, url) => {
      const key = url.searchParams.get("as");
      strays.set(key, (strays.get(key) ?? 0) + 1);
      const service = countServices[serviceNames[key.split("/")[0]]];
      response.writeHead(200, jsonHeaders).end(healthy(service));
    },
    { host: "127.0.0.2" },
  );
  const answer = (request, response, url) => {
    const [, serviceIndex, faultIndex] = url.pathname.split("/");
    const service = countServices[serviceNames[serviceIndex]];
    const key = `${serviceIndex}/${faultIndex}`;
    const seen = arrivalsOf(key);
    if (request.headers.cookie !== undefined) cookies.push(request.headers.cookie);
    const said = service.answer(url, request.headers);
    if (said === undefined) return response.writeHead(401, jsonHeaders).end('{"message":"not understood"}');
    if (said !== "count") return response.writeHead(200, jsonHeaders).end(said);
    seen.asked += 1;
    response.on("close", () => {
      if (!response.writableFinished) seen.givenUp += 1;
    });
    const fault = faults[faultNames[faultIndex]];
    if (fault === undefined) return response.writeHead(200, jsonHeaders).end(healthy(service));
    return fault(response, {
      healthy: healthy(service),
      withCount: (json) => service.body(service.isText ? JSON.stringify(json) : json),
      withText: (json) => service.body(json),
      elsewhere: `${elsewhere.origin}/?as=${key}`,
      own: request.url,
    });
  };
  const server = await startFixtureServer(answer, {
    preflight(url) {
      const [, serviceIndex, faultIndex] = url.pathname.split("/");
      if (faultNames[faultIndex] !== "no CORS header") return true;
      // Where the browser asks for leave first, this is all that it asks.
      arrivalsOf(`${serviceIndex}/${faultIndex}`).asked += 1;
      return false;
    },
  });
  return {
    origin: server.origin,
    /** The beginning of an address: a service with a fault, or with none. */
    begin: (service, fault) =>
      `${serviceNames.indexOf(service)}/${fault === undefined ? "ok" : faultNames.indexOf(fault)}`,
    arrivals: arrivalsOf,
    cookies,
    /** How many questions went to the other server instead. */
    strays: (key) => strays.get(key) ?? 0,
    close() {
      server.close();
      elsewhere.close();
    },
  };
}
