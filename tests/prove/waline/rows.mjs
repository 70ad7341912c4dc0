import { equal, joined, posts, recordsNothing, recordsTwice, rejects, times, withBatch } from "./bugs.mjs";
import { pathRows } from "./pathRows.mjs";

// What a counter does with a Waline server that works. A row is a name, a check that answers whether it holds, and a bug
// that the check has to notice. The check gets the counter, the server, and an address of its own to put paths under.

/** @type {[string, (counter: object, server: object, under: string) => Promise<boolean>, (counter: object, server: object) => object][]} */
export const rows = [
  [
    "A path nobody viewed is 0, and reading it leaves no row",
    async (counter, server, under) =>
      equal(await counter.read([`${under}/new`]), [0]) &&
      (await server.raw(`${under}/new`)) === 0 &&
      equal(server.stored(`${under}/new`), []),
    (counter) => ({ ...counter, read: async (paths) => paths.map(() => undefined) }),
  ],
  [
    "The first record answers 1 and is in the database",
    async (counter, server, under) =>
      (await counter.record(`${under}/a`)) === 1 && equal(server.stored(`${under}/a`), [1]),
    recordsNothing,
  ],
  [
    "Records answer 1, 2, 3, each by one request",
    async (counter, server, under) => {
      await server.arrived();
      const seen = await times(3, () => counter.record(`${under}/a`));
      return equal(seen, [1, 2, 3]) && posts(await server.arrived()).length === 3;
    },
    recordsTwice,
  ],
  [
    "A read after a record is the number the server keeps",
    async (counter, server, under) => {
      await times(4, () => counter.record(`${under}/a`));
      const [seen] = await counter.read([`${under}/a`]);
      return seen === 4 && (await server.raw(`${under}/a`)) === 4 && equal(server.stored(`${under}/a`), [4]);
    },
    (counter) => ({
      ...counter,
      read: async (paths) => (await counter.read(paths)).map((count) => count + 1),
    }),
  ],
  [
    "A read counts nothing",
    async (counter, server, under) => {
      server.store([[`${under}/a`, 7]]);
      await times(5, () => counter.read([`${under}/a`]));
      return equal(server.stored(`${under}/a`), [7]);
    },
    (counter) => ({ ...counter, read: (paths) => Promise.all(paths.map((path) => counter.record(path))) }),
  ],
  [
    "A batch comes in the order that was asked for, by one request",
    async (counter, server, under) => {
      const store = { a: 11, b: 22, c: 33 };
      server.store(Object.entries(store).map(([name, time]) => [`${under}/${name}`, time]));
      await server.arrived();
      const seen = await counter.read(["c", "a", "new", "b"].map((name) => `${under}/${name}`));
      return equal(seen, [33, 11, 0, 22]) && (await server.arrived()).length === 1;
    },
    withBatch((paths) => paths.toSorted()),
  ],
  [
    "A path that comes twice in a batch has its number twice",
    async (counter, server, under) => {
      server.store([[`${under}/a`, 5]]);
      server.store([[`${under}/b`, 6]]);
      return equal(await counter.read([`${under}/a`, `${under}/b`, `${under}/a`]), [5, 6, 5]);
    },
    withBatch((paths) => [...new Set(paths)]),
  ],
  [
    "No paths are no request",
    async (counter, server) => {
      await server.arrived();
      return equal(await counter.read([]), []) && (await server.arrived()).length === 0;
    },
    withBatch((paths) => (paths.length > 0 ? paths : ["/"])),
  ],
  [
    "Records of 20 pages at once count 1 each, by 20 requests",
    async (counter, server, under) => {
      const paths = Array.from({ length: 20 }, (_, index) => `${under}/${index}`);
      await server.arrived();
      const seen = await Promise.all(paths.map((path) => counter.record(path)));
      const requests = posts(await server.arrived());
      return (
        seen.every((count) => count === 1) &&
        requests.length === 20 &&
        paths.every((path) => equal(server.stored(path), [1]))
      );
    },
    recordsTwice,
  ],
  [
    "20 records of one page, one after the other, are 20",
    async (counter, server, under) => {
      const seen = await times(20, () => counter.record(`${under}/a`));
      return (
        equal(
          seen,
          seen.map((_, index) => index + 1),
        ) && equal(server.stored(`${under}/a`), [20])
      );
    },
    recordsTwice,
  ],
  [
    "20 records of one page at once are 20 requests, and no answer exceeds what the server keeps",
    async (counter, server, under) => {
      // The server reads, adds and writes in three steps, so that some of them may count as one: its own arithmetic.
      server.store([[`${under}/a`, 0]]);
      await server.arrived();
      const seen = await Promise.all(Array.from({ length: 20 }, () => counter.record(`${under}/a`)));
      const requests = posts(await server.arrived());
      const [kept] = server.stored(`${under}/a`);
      return requests.length === 20 && Math.max(...seen) === kept && Math.min(...seen) >= 1;
    },
    recordsTwice,
  ],
  [
    "A row without a number is 0",
    async (counter, server, under) => {
      server.store([[`${under}/a`, null]]);
      return equal(await counter.read([`${under}/a`]), [0]) && (await server.raw(`${under}/a`)) === 0;
    },
    (counter) => ({ ...counter, read: async (paths) => paths.map(() => undefined) }),
  ],
  [
    "A stored text, fraction or negative number is not known, and its neighbors are",
    async (counter, server, under) => {
      const stored = { good: 3, text: "many", fraction: 2.5, negative: -4, fine: 5 };
      const paths = Object.keys(stored).map((name) => `${under}/${name}`);
      server.store(Object.entries(stored).map(([name, time]) => [`${under}/${name}`, time]));
      return equal(await counter.read(paths), [3, undefined, undefined, undefined, 5]);
    },
    joined,
  ],
  [
    "The largest safe integer is read exactly",
    async (counter, server, under) => {
      server.store([[`${under}/a`, Number.MAX_SAFE_INTEGER]]);
      return equal(await counter.read([`${under}/a`]), [Number.MAX_SAFE_INTEGER]);
    },
    (counter) => ({
      ...counter,
      read: async (paths) => (await counter.read(paths)).map((count) => Math.fround(count)),
    }),
  ],
  [
    "A database that fails is a number not known, and back when it works",
    async (counter, server, under) => {
      server.store([[`${under}/a`, 8]]);
      server.sql((database) => database.exec("ALTER TABLE wl_Counter RENAME TO away"));
      let broken;
      try {
        broken = [await counter.read([`${under}/a`]), await counter.record(`${under}/a`)].flat();
      } finally {
        server.sql((database) => database.exec("ALTER TABLE away RENAME TO wl_Counter"));
      }
      return equal(broken, [undefined, undefined]) && equal(await counter.read([`${under}/a`]), [8]);
    },
    rejects,
  ],
  ...pathRows,
];
