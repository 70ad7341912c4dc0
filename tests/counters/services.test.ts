import { afterEach, describe, expect, test, vi } from "vitest";
import { goatCounter } from "../../src/counters/goatCounter.js";
import { snapshot } from "../../src/counters/snapshot.js";
import { umami } from "../../src/counters/umami.js";
import { vercount } from "../../src/counters/vercount.js";
import { waline } from "../../src/counters/waline.js";
import { answerJson, stubFetch, walineService } from "../support/stubFetch.js";

afterEach(() => vi.unstubAllGlobals());

const addresses = (asked: { url: URL }[]) => asked.map(({ url }) => `${url.pathname}${url.search}`);

describe("Waline", () => {
  test("reads a list in one request, in order", async () => {
    const asked = stubFetch(walineService({ "/a": 3, "/b": 1208 }));
    expect(await waline({ server: "https://w.example/" }).read(["/b", "/a", "/new"])).toEqual([1208, 3, 0]);
    expect(asked.map(({ url }) => url.href)).toEqual([
      "https://w.example/api/article?path=%2Fb%2C%2Fa%2C%2Fnew",
    ]);
  });

  test("reads a path with commas, alone and among others", async () => {
    const asked = stubFetch(walineService({ "/a,b": 7, "/c": 2 }));
    const { read } = waline({ server: "https://w.example" });
    expect(await read(["/a,b"])).toEqual([7]);
    expect(await read(["/c", "/a,b"])).toEqual([2, 7]);
    expect(asked).toHaveLength(2);
  });

  test("asks for a path once, however often it is in a list", async () => {
    const asked = stubFetch(walineService({ "/a": 3 }));
    expect(await waline({ server: "https://w.example" }).read(["/a", "/a"])).toEqual([3, 3]);
    expect(addresses(asked)).toEqual(["/api/article?path=%2Fa"]);
  });

  test("reads a thousand paths by addresses that no server is too small for", async () => {
    const paths = Array.from({ length: 1000 }, (_, index) => `/文章/${"茶".repeat(20)}-${index}/`);
    const asked = stubFetch(walineService({ [paths[998] as string]: 5 }));
    const counts = await waline({ server: "https://w.example" }).read(paths);
    expect(counts).toEqual(paths.map((_, index) => (index === 998 ? 5 : 0)));
    expect(Math.max(...asked.map(({ url }) => url.href.length))).toBeLessThan(8000);
  });

  test("waits without an end, and is asked for nothing in a time that is none", async () => {
    stubFetch(walineService({ "/a": 3 }));
    const read = (timeout: number) => waline({ server: "https://w.example", timeout }).read(["/a"]);
    expect(await read(Number.POSITIVE_INFINITY)).toEqual([3]);
    for (const timeout of [-1, Number.NaN]) expect(await read(timeout)).toEqual([undefined]);
  });

  test("counts a view and tells the new number", async () => {
    const asked = stubFetch(walineService({ "/a": 3 }));
    expect(await waline({ server: "https://w.example" }).record("/a")).toBe(4);
    expect(asked[0]).toMatchObject({ method: "POST", body: { path: "/a" } });
  });

  test("knows no number where the server reports an error", async () => {
    stubFetch(() => ({ errno: 1000, errmsg: "Not allowed", data: [{ time: 3 }] }));
    const counter = waline({ server: "https://w.example" });
    expect([await counter.read(["/a"]), await counter.record("/a")]).toEqual([[undefined], undefined]);
  });
});

describe("GoatCounter", () => {
  test.each([
    ["1\u202F234\u202F567", 1_234_567],
    ["1\u2009234", 1234],
    ["1,234", 1234],
    ["1.234.567", 1_234_567],
    ["12'345", 12_345],
    ["12,34,567", 1_234_567],
    ["1234", 1234],
    ["0", 0],
    ["1.5", undefined],
    ["-3", undefined],
    ["", undefined],
    ["many", undefined],
    [1234, undefined],
    ["9".repeat(30), undefined],
  ])("reads %j as %s", async (count, expected) => {
    const asked = stubFetch(() => ({ count, count_unique: count }));
    expect(await goatCounter({ server: "https://t.goatcounter.example" }).read(["/tea/北"])).toEqual([
      expected,
    ]);
    expect(addresses(asked)).toEqual(["/counter/%2Ftea%2F%E5%8C%97.json"]);
  });

  test("takes the 0 of a page nobody has seen, which comes with a 404", async () => {
    stubFetch(() =>
      answerJson(
        { count: "0", count_unique: "0" },
        { status: 404, headers: { "content-type": "application/json" } },
      ),
    );
    expect(await goatCounter({ server: "https://t.goatcounter.example" }).read(["/new"])).toEqual([0]);
  });

  test("asks no more than six questions at once", async () => {
    let open = 0;
    let most = 0;
    stubFetch(async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return { count: "1" };
    });
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}`);
    const counts = await goatCounter({ server: "https://t.goatcounter.example" }).read(paths);
    expect(counts).toEqual(paths.map(() => 1));
    expect(most).toBe(6);
  });

  test("never counts: its own script does", async () => {
    const asked = stubFetch(() => ({ count: "1" }));
    expect(await goatCounter({ server: "https://t.goatcounter.example" }).record("/a")).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe("Umami", () => {
  const options = { server: "https://u.example", websiteId: "0f3c", share: "slug" };
  const service = (stats: unknown) =>
    stubFetch(({ url }) =>
      url.pathname.startsWith("/api/share") ? { websiteId: "0f3c", token: "share.token" } : stats,
    );

  test.each([
    ["2", { pageviews: { value: 1208, prev: 1 }, visitors: { value: 3, prev: 1 } }],
    ["3", { pageviews: 1208, visitors: 3, comparison: { pageviews: 1 } }],
  ])("reads the numbers of version %s by the share link", async (_, stats) => {
    const asked = service(stats);
    expect(await umami(options).read(["/tea/"])).toEqual([1208]);
    expect(addresses(asked)).toEqual([
      "/api/share/slug",
      "/api/websites/0f3c/stats?startAt=1500000000000&endAt=3000000000000&path=%2Ftea%2F&url=%2Ftea%2F",
    ]);
    expect(asked[1]?.init.headers).toEqual({
      "x-umami-share-token": "share.token",
      "x-umami-share-context": "1",
    });
  });

  test("asks for no page where the share link tells no token", async () => {
    const asked = stubFetch(() => ({ error: "Not found" }));
    expect(await umami(options).read(["/a", "/b"])).toEqual([undefined, undefined]);
    expect(addresses(asked)).toEqual(["/api/share/slug"]);
  });

  test("counts a view as its own script does, and tells no number", async () => {
    const asked = stubFetch(() => ({ cache: "…", sessionId: "…", visitId: "…" }));
    expect(await umami(options).record("/tea/")).toBeUndefined();
    expect(asked[0]).toMatchObject({
      method: "POST",
      body: { type: "event", payload: { website: "0f3c", url: "/tea/" } },
    });
  });
});

describe("Vercount", () => {
  const answer = { status: "success", message: "…", data: { site_uv: 1, site_pv: 2, page_pv: 1208 } };

  test("knows a page by its full address", async () => {
    const asked = stubFetch(() => answer);
    const counter = vercount({ site: "https://tidal.example" });
    expect(await counter.read(["/tea/"])).toEqual([1208]);
    expect(await counter.record("/tea/")).toBe(1208);
    const page = "https://tidal.example/tea/";
    expect(
      asked.map(({ method, url, body }) => [method, url.origin, url.searchParams.get("url"), body]),
    ).toEqual([
      ["GET", "https://events.vercount.one", page, undefined],
      ["POST", "https://events.vercount.one", page, { url: page }],
    ]);
  });

  test("takes the zeros of an error for none", async () => {
    stubFetch(() => ({ ...answer, status: "error", data: { site_uv: 0, site_pv: 0, page_pv: 0 } }));
    expect(await vercount({ site: "https://tidal.example" }).read(["/a"])).toEqual([undefined]);
  });
});

describe("a snapshot", () => {
  test("reads a map, or a file that holds one", async () => {
    const counts = { "/tea/": 1208, "/new/": 0, "/odd/": -1 };
    const asked = stubFetch(() => counts);
    const paths = ["/new/", "/tea/", "/odd/", "/none/", "constructor"];
    const expected = [0, 1208, undefined, undefined, undefined];
    expect(await snapshot({ counts }).read(paths)).toEqual(expected);
    expect(await snapshot({ counts: "https://tidal.example/a/views.json" }).read(paths)).toEqual(expected);
    expect(asked.map(({ url }) => url.href)).toEqual(["https://tidal.example/a/views.json"]);
  });

  test("never counts", async () => {
    expect(await snapshot({ counts: { "/a": 1 } }).record("/a")).toBeUndefined();
  });
});
