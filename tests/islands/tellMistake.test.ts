import { afterEach, expect, test, vi } from "vitest";
import { tellMistake } from "../../src/islands/lightbox/tellMistake.js";

const load = vi.hoisted(() => vi.fn());
vi.mock("../../src/islands/lightbox/mistakes.js", () => {
  load();
  return {};
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** How often the words were loaded, and something was said with them. */
async function tell(mode: string): Promise<[loaded: number, said: number]> {
  vi.stubEnv("NODE_ENV", mode);
  const say = vi.fn();
  tellMistake(say);
  await vi.dynamicImportSettled();
  return [load.mock.calls.length, say.mock.calls.length];
}

// A module is loaded once, so these tests stand in this order.
test("readers load no words for the mistakes of a site", async () => {
  expect(await tell("production")).toEqual([0, 0]);
});

test("whoever develops it is told of them", async () => {
  expect(await tell("development")).toEqual([1, 1]);
});
