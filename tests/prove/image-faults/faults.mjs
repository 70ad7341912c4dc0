import { crc32, deflateSync } from "node:zlib";

const type = (response, value) => response.setHeader("content-type", value);

/** A PNG of white, one bit a point. */
function whitePng(width, height) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture that is fine: half of it dark, so that it can be told from an empty box. */
export const healthy = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#b7c9c2"/><rect width="50%" height="50%" fill="#24403a"/></svg>`;

/** How long a picture is held that comes late: until the page is alive. */
const late = 1200;
let huge;

/**
 * What may go wrong with a picture.
 *
 * - `answer`: how the server answers; `origin: "other"`: on another origin
 * - `photo`: what its author wrote otherwise
 * - `fails`: whether Chromium reports an error
 */
export const faults = {
  "404 before the page is alive": { fails: true, answer: (_, response) => response.writeHead(404).end() },
  "404 after the page is alive": {
    fails: true,
    answer: (_, response) => setTimeout(() => response.writeHead(404).end(), late),
  },
  "never answers": { fails: false, answer: () => {} },
  "no bytes": {
    fails: true,
    answer(_, response) {
      type(response, "image/webp");
      response.end();
    },
  },
  "a page instead of a picture": {
    fails: true,
    answer(_, response) {
      type(response, "text/html");
      response.end("<!doctype html><title>Sign in</title><p>Sign in first.");
    },
  },
  "bytes that cannot be decoded": {
    fails: true,
    answer(_, response) {
      type(response, "image/png");
      response.end(Buffer.concat([whitePng(8, 8).subarray(0, 40), Buffer.alloc(4000, 0x5a)]));
    },
  },
  "refused by CORS": {
    fails: true,
    crossOrigin: true,
    origin: "other",
    answer(_, response) {
      type(response, "image/svg+xml");
      response.end(healthy(1600, 1067));
    },
  },
  offline: { fails: true, offline: true, answer: () => {} },
  "broken off": {
    fails: true,
    answer(_, response) {
      response.writeHead(200, { "content-type": "image/png", "content-length": "90000" });
      response.write(whitePng(64, 64).subarray(0, 30));
      setTimeout(() => response.destroy(), 60);
    },
  },
  "redirects without end": {
    fails: true,
    answer: (request, response) => response.writeHead(302, { location: request.url }).end(),
  },
  "no size": {
    fails: false,
    photo: { width: undefined, height: undefined },
    answer(_, response) {
      type(response, "image/svg+xml");
      setTimeout(() => response.end(healthy(900, 1200)), 300);
    },
  },
  "larger than can be decoded": {
    fails: true,
    answer(_, response) {
      huge ??= whitePng(30_000, 30_000);
      type(response, "image/png");
      response.end(huge);
    },
  },
  "no address": { fails: false, photo: { src: "" }, answer: () => {} },
  "an SVG without a size": {
    fails: false,
    answer(_, response) {
      type(response, "image/svg+xml");
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg"><circle cx="75" cy="75" r="60" fill="#24403a"/></svg>',
      );
    },
  },
};

/** No fault at all, and a picture that comes late. */
export const health = {
  fails: false,
  answer(_, response) {
    type(response, "image/svg+xml");
    setTimeout(() => response.end(healthy(1600, 1067)), 300);
  },
};
