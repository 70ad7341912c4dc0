import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { custom } from "../../src/counters/custom.js";
import type { ViewCounter } from "../../src/counters/ViewCounter.js";
import { CustomViews } from "../../src/islands/views/CustomViews.js";

const state = () => document.querySelector<HTMLElement>(".co-views")?.dataset["state"];

describe("an island of the site's own", () => {
  test("shows what its functions answer, and counts with them", async () => {
    const asked: unknown[] = [];
    const counter = custom({
      read: (paths) => paths.map(() => 4),
      record: (path) => asked.push(path) + 4,
    });
    render(<CustomViews counter={counter} path="/tea/" />);
    expect(await screen.findByText("5 views")).toBeVisible();
    expect(asked).toEqual(["/tea/"]);
  });

  test("may be a class, and takes the time that is its own", async () => {
    const limits = vi.spyOn(AbortSignal, "timeout");
    class Counter implements ViewCounter {
      #count = 6;
      read = async () => [this.#count];
      async record(): Promise<number> {
        return ++this.#count;
      }
    }
    render(<CustomViews counter={new Counter()} path="/tea/" />);
    expect(await screen.findByText("7 views")).toBeVisible();
    expect(limits).not.toHaveBeenCalled();
    render(<CustomViews counter={custom({ read: () => [8], timeout: 10_000 })} path="/tea/" />);
    expect(await screen.findByText("8 views")).toBeVisible();
    expect(limits.mock.calls).toEqual([[10_000]]);
    limits.mockRestore();
  });

  test("reads where it has nothing to count with", async () => {
    render(<CustomViews counter={custom({ read: async () => [4] })} path="/tea/" />);
    expect(await screen.findByText("4 views")).toBeVisible();
  });

  test.each<[string, ViewCounter]>([
    ["throws", custom({ read: () => JSON.parse("<") })],
    [
      "rejects",
      { read: () => Promise.reject(new Error("no")), record: () => Promise.reject(new Error("no")) },
    ],
    ["never answers", custom({ read: () => new Promise(() => {}), timeout: 30 })],
    ["answers no list", custom({ read: () => 5 })],
    ["answers a text", custom({ read: () => ["5"] })],
    ["answers a negative number", { read: async () => [-5], record: async () => -5 }],
    ["answers too little", custom({ read: () => [] })],
  ])("shows nothing where a function %s", async (_, counter) => {
    render(<CustomViews counter={counter} path="/tea/" />);
    await waitFor(() => expect(state()).toBe("unavailable"));
    expect(document.body.textContent).toBe("");
  });
});

describe("a counter of the site's own", () => {
  test("takes any time without an error, and no end of it for as long as it takes", async () => {
    const ask = (timeout: number) =>
      custom({ read: async () => [4], record: async () => 5, timeout }).read(["/a"]);
    expect(await ask(Number.POSITIVE_INFINITY)).toEqual([4]);
    for (const timeout of [-1, Number.NaN]) expect(await ask(timeout)).toEqual([undefined]);
  });

  test("asks its functions for nothing after an abort, and tells them of one", async () => {
    const signals: AbortSignal[] = [];
    const counter = custom({
      read: (_, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    const controller = new AbortController();
    const reading = counter.read(["/a", "/b"], controller.signal);
    await Promise.resolve();
    controller.abort();
    expect(await reading).toEqual([undefined, undefined]);
    expect(signals[0]?.aborted).toBe(true);
    expect(await counter.read(["/a"], controller.signal)).toEqual([undefined]);
    expect(signals).toHaveLength(1);
  });
});
