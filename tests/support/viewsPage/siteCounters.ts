import { custom } from "../../../src/counters/custom.js";
import type { ViewCounter } from "../../../src/counters/ViewCounter.js";

const timeout = 600;
const reading = (read: () => unknown): ViewCounter => custom({ read, timeout });

const throwingList = (): unknown =>
  new Proxy([1208], {
    get(list, name) {
      if (name === "0") throw new Error("looked at");
      return Reflect.get(list, name);
    },
  });

/**
 * Counters of a site's own that fail in a way each, by name, and one that works. The last ones are not made by `custom`.
 */
export const siteCounters: Readonly<Record<string, ViewCounter>> = {
  works: reading(() => [1208]),
  "throws at once": reading(() => {
    throw new Error("thrown");
  }),
  rejects: reading(() => Promise.reject(new Error("rejected"))),
  "rejects with nothing": reading(() => Promise.reject()),
  "never resolves": reading(() => new Promise(() => {})),
  "resolves too late": reading(() => new Promise((resolve) => setTimeout(resolve, timeout + 200, [1208]))),
  "rejects too late": reading(
    () => new Promise((_, reject) => setTimeout(reject, timeout + 200, new Error("late"))),
  ),
  "answers nothing": reading(() => undefined),
  "answers null": reading(() => null),
  "answers a number, not a list": reading(() => 1208),
  "answers a text, not a list": reading(() => "1208"),
  "answers an empty list": reading(() => []),
  "answers NaN": reading(() => [Number.NaN]),
  "answers infinity": reading(() => [Number.POSITIVE_INFINITY]),
  "answers a negative number": reading(() => [-5]),
  "answers a fraction": reading(() => [12.5]),
  "answers a number beyond the safe ones": reading(() => [2 ** 53]),
  "answers a BigInt": reading(() => [1208n]),
  "answers a number as a text": reading(() => ["1208"]),
  "answers an object for a number": reading(() => [{ valueOf: () => 1208 }]),
  "answers an object like a list": reading(() => ({ 0: 1208, length: 1 })),
  "answers a list that throws": reading(throwingList),
  "answers what throws when it is awaited": reading(() => ({
    then() {
      throw new Error("awaited");
    },
  })),
  "throws when it records, and answers nothing": custom({
    read: () => [],
    record() {
      throw new Error("thrown");
    },
    timeout,
  }),
  "is no custom counter and rejects": {
    read: () => Promise.reject(new Error("rejected")),
    record: () => Promise.reject(new Error("rejected")),
  },
  "is no custom counter and answers a negative number": {
    read: async () => [-5],
    record: async () => -5,
  },
};
