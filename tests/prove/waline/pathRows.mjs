import { byName, equal, joined, rejects, times, withBatch, withPaths } from "./bugs.mjs";

// What a counter does with paths, odd ones and many. Rows as in rows.mjs.

const oddPaths = {
  "a space": "/two words/",
  "Han characters": "/文章/春天/",
  "Arabic letters": "/مقالة/الربيع/",
  "a picture of two code units": "/🍵/",
  "percent signs": "/caf%C3%A9/100%/",
  "an encoded slash": "/a%2Fb/",
  "a query": "/search?q=tea&page=2",
  "a hash": "/post/#part",
  "a plus": "/c++/",
  quotes: `/it's/"so"/`,
  "a backslash": "/a\\b/",
  "an end that SQL reads": "/'; DROP TABLE wl_Counter; --",
  "brackets and braces": "/{a}[0]/",
  "a line break": "/a\nb/",
  "1,500 letters": `/${"long".repeat(375)}/`,
};

const oddPathRows = Object.entries(oddPaths).map(([name, odd]) => [
  `A path with ${name} is recorded and read as it is`,
  async (counter, server, under) => {
    const path = under + odd;
    const before = await counter.read([path]);
    await counter.record(path);
    await counter.record(path);
    return equal([...before, ...(await counter.read([path]))], [0, 2]) && equal(server.stored(path), [2]);
  },
  withPaths((path) => encodeURIComponent(path)),
]);

const oddValues = [null, undefined, 3, {}, [], "/half \ud83c of a pair"];

/** Rows about paths. */
export const pathRows = [
  [
    "A comma in the only path is part of it",
    async (counter, server, under) => {
      server.store([[`${under}/salt,pepper`, 12]]);
      server.store([[`${under}/salt`, 3]]);
      server.store([["pepper", 4]]);
      return equal(await counter.read([`${under}/salt,pepper`]), [12]);
    },
    joined,
  ],
  [
    "Commas within a batch are part of their paths",
    async (counter, server, under) => {
      const paths = ["one", "a,b", "two", "c,,d,", ",", "three"].map((name) => `${under}/${name}`);
      server.store(paths.map((path, index) => [path, 100 + index]));
      return equal(await counter.read(paths), [100, 101, 102, 103, 104, 105]);
    },
    joined,
  ],
  [
    "A path with commas is recorded as one",
    async (counter, server, under) => {
      const path = `${under}/a,b,c`;
      await times(2, () => counter.record(path));
      return equal(server.stored(path), [2]) && equal(await counter.read([path]), [2]);
    },
    joined,
  ],
  ...oddPathRows,
  [
    "Paths with the names of what every object has are paths",
    async (counter, server) => {
      const paths = ["__proto__", "constructor", "toString"];
      const before = await counter.read(paths);
      for (const path of paths) await counter.record(path);
      const after = await counter.read(paths);
      return (
        equal(
          after,
          before.map((count) => count + 1),
        ) && equal(server.stored("__proto__"), after.slice(0, 1))
      );
    },
    byName,
  ],
  [
    "1,000 paths come in order",
    async (counter, server, under) => {
      const paths = Array.from({ length: 1000 }, (_, index) => `${under}/${index}`);
      server.store(paths.map((path, index) => [path, 10_000 + index]));
      return equal(
        await counter.read(paths),
        paths.map((_, index) => 10_000 + index),
      );
    },
    withBatch((paths) => [...paths.slice(1), ...paths.slice(0, 1)]),
  ],
  [
    "300 long paths in Chinese, 63 kB of address, come in order",
    async (counter, server, under) => {
      const paths = Array.from(
        { length: 300 },
        (_, index) => `${under}/${"春江潮水连海平".repeat(3)}/${index}`,
      );
      const wanted = paths.map((_, index) => (index % 3 === 0 ? index + 1 : 0));
      server.store(paths.map((path, index) => [path, wanted[index]]).filter(([, time]) => time > 0));
      return equal(await counter.read(paths), wanted);
    },
    joined,
  ],
  [
    "60 paths of 70 characters in Chinese, 650 letters of address each, come in order",
    async (counter, server, under) => {
      const paths = Array.from(
        { length: 60 },
        (_, index) => `${under}/${"春江潮水连海平".repeat(10)}/${index}`,
      );
      server.store(paths.map((path, index) => [path, index + 1]));
      return equal(
        await counter.read(paths),
        paths.map((_, index) => index + 1),
      );
    },
    joined,
  ],
  [
    "What is no path, and half a letter, throw nothing and are a count or not known",
    async (counter) => {
      for (const path of oddValues) {
        const seen = [await counter.read([path]), await counter.record(path)].flat();
        if (seen.length !== 2 || seen.some((count) => count !== undefined && !(count >= 0))) return false;
      }
      return true;
    },
    rejects,
  ],
];
