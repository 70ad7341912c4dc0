import { equal } from "./bugs.mjs";

// What a counter does while a Waline server is frozen, killed, started again or refuses. Rows as in rows.mjs, with the
// counter made by the check. `timeout` is the counter's; `patience` says when a promise counts as hung.
const timeout = 400;
const patience = 3000;

const hung = Symbol("hung");

/** What a promise answers, "threw" where it rejects, and `hung` where it takes too long. */
async function outcome(promise) {
  let timer;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(resolve, patience, hung);
  });
  const seen = await Promise.race([promise.catch(() => "threw"), tooLate]);
  clearTimeout(timer);
  return seen;
}

/** Works with a server that is frozen, and sets it going again. */
async function frozen(server, work) {
  server.freeze();
  try {
    return await work();
  } finally {
    server.thaw();
    await server.raw("/");
  }
}

/** Works with a server that is down, and starts it again on its port. */
async function down(server, work) {
  await server.kill();
  try {
    return await work();
  } finally {
    await server.start();
  }
}

/** A client without a limit of time, a catch, or an ear for aborts. */
const trusting = ({ server }) => ({
  async read(paths) {
    const address = `${server}/api/article?type=time&path=${paths.map(encodeURIComponent).join("&path=")}&path=`;
    const { data } = await (await fetch(address)).json();
    return paths.map((_, index) => data[index]?.time ?? 0);
  },
  async record(path) {
    const body = JSON.stringify({ path, type: "time", action: "inc" });
    const headers = { "content-type": "application/json" };
    const { data } = await (await fetch(`${server}/api/article`, { method: "POST", headers, body })).json();
    return data[0].time;
  },
});

/** A client that keeps the numbers of its first answer for ever. */
const remembering = (known) => (options, waline) => {
  const counter = waline(options);
  return {
    ...counter,
    async read(paths, signal) {
      const counts = await counter.read(paths, signal);
      return paths.map((path, index) => {
        if (!known.has(path)) known.set(path, counts[index]);
        return known.get(path);
      });
    },
  };
};

/** A client that takes a failure for nobody. */
const failureIsZero = (options, waline) => {
  const counter = waline(options);
  return {
    read: async (paths, signal) => (await counter.read(paths, signal)).map((count) => count ?? 0),
    record: async (path, signal) => (await counter.record(path, signal)) ?? 0,
  };
};

const both = async (counter, path, signal) => [
  await outcome(counter.read([path, path], signal)),
  await outcome(counter.record(path, signal)),
];
const unknown = [[undefined, undefined], undefined];

/** @type {[string, (waline: Function, server: object, under: string) => Promise<boolean>, Function][]} */
export const lifeRows = [
  [
    "A slash at the end of the server's address changes nothing",
    async (waline, server, under) => {
      server.store([[`${under}/a`, 9]]);
      return equal(await waline({ server: `${server.origin}/`, timeout }).read([`${under}/a`]), [9]);
    },
    trusting,
  ],
  [
    "An address of the server that is no Waline has no numbers",
    async (waline, server, under) =>
      equal(await both(waline({ server: `${server.origin}/elsewhere`, timeout }), `${under}/a`), unknown),
    failureIsZero,
  ],
  [
    "A server that hangs: not known when the time is up",
    async (waline, server, under) => {
      server.store([[`${under}/a`, 9]]);
      const counter = waline({ server: server.origin, timeout });
      const during = await frozen(server, () => both(counter, `${under}/a`));
      return equal(during, unknown) && equal(await counter.read([`${under}/a`]), [9]);
    },
    trusting,
  ],
  [
    "An abort ends a read and a record that hang, long before their time is up",
    async (waline, server, under) => {
      const counter = waline({ server: server.origin, timeout: 60_000 });
      const seen = await frozen(server, () => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 100);
        return both(counter, `${under}/a`, controller.signal);
      });
      return equal(seen, unknown);
    },
    trusting,
  ],
  [
    "What is aborted before it starts asks nothing",
    async (waline, server, under) => {
      await server.arrived();
      const counter = waline({ server: server.origin, timeout });
      const seen = await both(counter, `${under}/a`, AbortSignal.abort());
      return (
        equal(seen, unknown) &&
        (await server.arrived()).length === 0 &&
        server.stored(`${under}/a`).length === 0
      );
    },
    trusting,
  ],
  [
    "A server killed in the middle of an answer: not known, nothing thrown",
    async (waline, server, under) => {
      const counter = waline({ server: server.origin, timeout: 60_000 });
      server.freeze();
      const asked = both(counter, `${under}/a`);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return equal(await down(server, () => asked), unknown);
    },
    trusting,
  ],
  [
    "A server that is down: not known, nothing thrown",
    async (waline, server, under) => {
      const counter = waline({ server: server.origin, timeout });
      return equal(await down(server, () => both(counter, `${under}/a`)), unknown);
    },
    failureIsZero,
  ],
  [
    "Killed and started again: the same counter reads the number it left and counts on",
    async (waline, server, under) => {
      const path = `${under}/a`;
      const counter = waline({ server: server.origin, timeout: 5000 });
      for (let index = 0; index < 3; index++) await counter.record(path);
      const before = await counter.read([path]);
      const during = await down(server, () => outcome(counter.read([path])));
      const after = await counter.read([path]);
      const next = await counter.record(path);
      return (
        equal([before, during, after, next], [[3], [undefined], [3], 4]) && equal(server.stored(path), [4])
      );
    },
    remembering(new Map()),
  ],
];

/** A row with a server that answers only to its own domains: Node, which sends no referrer, is refused. */
export const refusalRow = [
  "A server that refuses the site (SECURE_DOMAINS): not known",
  async (waline, server, under) => {
    server.store([[`${under}/a`, 9]]);
    const { status } = await fetch(`${server.origin}/api/article?type=time&path=/a`);
    return (
      status === 403 && equal(await both(waline({ server: server.origin, timeout }), `${under}/a`), unknown)
    );
  },
  failureIsZero,
];
