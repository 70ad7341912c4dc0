import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { PassThrough, pipeline } from "node:stream";
import { createGzip } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/x-component; charset=utf-8",
  ".json": "application/json",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
  ".svg": "image/svg+xml",
};

/**
 * Serves a folder of static pages on this machine alone.
 *
 * @param {string} folder
 * @param {{ fallback?: string, pictureDelay?: number, compresses?: boolean }} [options] fallback: page that stands for every address without a
 *   file, where routes are known in the browser alone; pictureDelay: milliseconds by which pictures come late, as on a slow
 *   line: a page whose room for them is wrong then moves; compresses: whether texts are sent as hosts send them, by gzip
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folder, { fallback, pictureDelay = 150, compresses = false } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const wanted = join(folder, path);
    const others = fallback === undefined || extname(path) !== "" ? [] : [join(folder, fallback)];
    const file = [wanted, `${wanted}.html`, join(wanted, "index.html"), ...others].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (path.includes("..") || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.setHeader("content-type", type);
    response.setHeader("cache-control", "max-age=60");
    const isPicture = type.startsWith("image/");
    const isSmaller = compresses && (!isPicture || type === types[".svg"]);
    if (isSmaller) response.setHeader("content-encoding", "gzip");
    // A browser that goes away, before or in the middle, is no error.
    const send = () => {
      if (response.destroyed) return;
      pipeline(createReadStream(file), isSmaller ? createGzip() : new PassThrough(), response, () => {});
    };
    setTimeout(send, isPicture ? pictureDelay : 0);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
