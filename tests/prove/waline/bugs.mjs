// Counters that are wrong in one way each, and what the checks compare with.

/** Equal as JSON, but for `undefined`, which stays what it is. */
export const equal = (seen, wanted) => {
  const text = (value) => JSON.stringify(value, (_, each) => (each === undefined ? "undefined" : each));
  return text(seen) === text(wanted);
};

export const times = async (count, work) => {
  const seen = [];
  for (let index = 0; index < count; index++) seen.push(await work(index));
  return seen;
};

/** A counter whose paths are changed on the way. */
export const withPaths = (change) => (counter) => ({
  read: (paths, signal) => counter.read(paths.map(change), signal),
  record: (path, signal) => counter.record(change(path), signal),
});

/** A counter whose batch is changed on the way and whose numbers come as they do. */
export const withBatch = (change) => (counter) => ({
  ...counter,
  read: (paths, signal) => counter.read(change(paths), signal),
});

/** A client that joins paths with commas, as the address of the service suggests. */
export const joined = (counter, server) => ({
  ...counter,
  async read(paths) {
    const address = `${server.origin}/api/article?type=time&path=${encodeURIComponent(paths.join(","))}`;
    const { data } = await (await fetch(address)).json();
    return paths.map((_, index) => data[index]?.time);
  },
});

export const recordsTwice = (counter) => ({
  ...counter,
  async record(path, signal) {
    await counter.record(path, signal);
    return counter.record(path, signal);
  },
});

export const recordsNothing = (counter) => ({
  ...counter,
  record: async (path) => ((await counter.read([path]))[0] ?? 0) + 1,
});

export const rejects = () => ({
  read: () => Promise.reject(new Error("down")),
  record: () => Promise.reject(new Error("down")),
});

export const posts = (requests) => requests.filter((request) => request.startsWith("POST"));

/** A client that keeps the numbers in a plain object. */
export const byName = (counter) => ({
  ...counter,
  async read(paths) {
    const counts = await counter.read(paths);
    const known = {};
    for (const [index, path] of paths.entries()) known[path] = counts[index];
    return paths.map((path) => known[path]);
  },
});
