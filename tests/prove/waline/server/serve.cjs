const { createServer } = require("node:http");
const { once } = require("node:events");
const { createRequire } = require("node:module");

// The Waline server on 127.0.0.1, alone on the machine: nothing it asks for leaves loopback. Prints its port when ready.
// The folder of its database and the port to listen on come from the command line.
const [folder, port = "0"] = process.argv.slice(2);

/** Waline asks the address of `OAUTH_URL` before each answer for ways to log in. Here there are none. */
async function startLogins() {
  const logins = createServer((_request, response) => {
    response.setHeader("content-type", "application/json").end('{"services":[]}');
  });
  logins.listen(0, "127.0.0.1");
  await once(logins, "listening");
  return `http://127.0.0.1:${logins.address().port}/`;
}

async function start() {
  Object.assign(process.env, {
    SQLITE_PATH: folder,
    JWT_TOKEN: "of-no-use-elsewhere",
    AKISMET_KEY: "false",
    DISABLE_REGION: "true",
    OAUTH_URL: await startLogins(),
  });
  const answer = createRequire(__filename)("@waline/vercel")();
  const server = createServer((request, response) => {
    // Counts what arrives, so that a count can be compared to requests and not only to answers.
    process.send?.({ method: request.method, url: request.url });
    void answer(request, response);
  });
  server.listen(Number(port), "127.0.0.1");
  await once(server, "listening");
  process.send?.({ port: server.address().port });
}

void start();
