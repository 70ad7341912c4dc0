import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readManifest } from "../../src/images/manifest.js";
import type { BuildOptions } from "../../src/images/options.js";
import type { BuildProgress } from "../../src/images/report.js";
import { gradient } from "../support/images/pictures.js";
import { files, jpeg, type Site, site } from "../support/images/site.js";

describe("a broken picture", () => {
  test("is named with its reason, and the others go on", async () => {
    const whole = await jpeg(300, 200);
    const here = site({
      "a.jpg": await jpeg(),
      "cut.jpg": whole.subarray(0, whole.length / 2),
      "cut.png": (await gradient(60, 40).png().toBuffer()).subarray(0, 300),
      "empty.jpg": Buffer.alloc(0),
      "huge.jpg": await jpeg(200, 200),
      "script.svg": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>'),
      "text.jpg": Buffer.from("not a picture"),
      "z.jpg": await gradient(60, 40).png().toBuffer(),
    });
    const report = await here.build({ limitInputPixels: 60 * 40 });
    expect(report.ok).toBe(false);
    // A PNG file called .jpg is a picture all the same.
    expect(report.built).toEqual(["a.jpg", "z.jpg"]);
    const reasons = report.failed.map(({ path, reason }) => `${path.replace(/.*\//, "")}: ${reason}`);
    expect(reasons).toEqual([
      expect.stringMatching(/^cut\.jpg: It has 300 × 200 pixels|^cut\.jpg: The file is damaged or cut off/),
      expect.stringMatching(/^cut\.png: The file is damaged or cut off/),
      "empty.jpg: The file is empty (0 bytes).",
      expect.stringMatching(/^huge\.jpg: It has 200 × 200 pixels, more than the 2400 allowed/),
      expect.stringMatching(/^script\.svg: It has a <script>/),
      expect.stringMatching(/^text\.jpg: The file is none of JPEG/),
    ]);
    expect(Object.keys(report.manifest)).toEqual(["a.jpg", "z.jpg"]);
  });

  test("that was whole before keeps its files and its place", async () => {
    const here = site({ "a.jpg": await jpeg() });
    const { manifest } = await here.build();
    truncateSync(join(here.photos, "a.jpg"), 200);
    const report = await here.build({ clean: true });
    expect(report).toMatchObject({
      ok: false,
      manifest,
      stale: [{ key: "a.jpg", reason: "changed" }],
      removed: [],
    });
    expect(files(here.out)).toHaveLength(6);
    expect((await here.build({ mode: "check" })).ok).toBe(false);
  });
});

describe("a second build", () => {
  test("does nothing, and touches nothing", async () => {
    const here = site({ "a.jpg": await jpeg(), "b.jpg": await jpeg(50, 50) });
    await here.build();
    const events: BuildProgress[] = [];
    const report = await here.build({ onProgress: (event) => events.push(event) });
    expect(report).toMatchObject({
      ok: true,
      built: [],
      unchanged: ["a.jpg", "b.jpg"],
      filesWritten: 0,
      manifestChanged: false,
    });
    expect(events).toEqual([{ type: "planned", stale: 0, unchanged: 2 }]);
    expect(await here.build({ mode: "check" })).toMatchObject({ ok: true, stale: [] });
  });

  test.each([
    [
      "another original",
      async ({ photos }: Site) => writeFileSync(join(photos, "a.jpg"), await jpeg(61, 40)),
      {},
      "changed",
    ],
    ["other options", async () => undefined, { quality: { jpeg: 30 } }, "changed"],
    [
      "a new original",
      async ({ photos }: Site) => writeFileSync(join(photos, "b.jpg"), await jpeg(50, 50)),
      {},
      "new",
    ],
    [
      "a file that is not whole",
      async ({ out }: Site) => truncateSync(join(out, files(out)[0] ?? ""), 9),
      {},
      "files missing",
    ],
    [
      "a file that is gone",
      async ({ out }: Site) => rmSync(join(out, files(out)[0] ?? "")),
      {},
      "files missing",
    ],
  ] as const)("after %s builds just that, and a check finds it", async (_, change, options, reason) => {
    const here = site({ "a.jpg": await jpeg() });
    await here.build();
    await change(here);
    const check = await here.build({ mode: "check", ...options });
    expect(check).toMatchObject({ ok: false, stale: [{ reason }], filesWritten: 0 });
    expect(await here.build({ mode: "dry-run", ...options })).toMatchObject({
      ok: true,
      stale: [{ reason }],
    });
    expect((await here.build(options)).built).toEqual([check.stale[0]?.key]);
    expect((await here.build({ mode: "check", ...options })).ok).toBe(true);
  });

  test("drops pictures whose original is gone, and deletes old files only when asked, and only its own", async () => {
    const here = site({ "a.jpg": await jpeg(), "b.jpg": await jpeg(50, 50) });
    await here.build();
    rmSync(join(here.photos, "a.jpg"));
    writeFileSync(join(here.out, "a-0123456789-40.jpg"), "of somebody else");
    expect(await here.build({ mode: "check" })).toMatchObject({ ok: false, gone: ["a.jpg"] });
    const kept = await here.build();
    expect(kept).toMatchObject({ gone: ["a.jpg"], obsolete: { length: 6 }, removed: [] });
    expect(Object.keys(kept.manifest)).toEqual(["b.jpg"]);
    expect(files(here.out)).toHaveLength(13);
    expect((await here.build({ clean: true })).removed).toEqual(kept.obsolete);
    expect(files(here.out)).toHaveLength(7);
    expect(files(here.out)).toContain("a-0123456789-40.jpg");
  });
});

test("pictures that cannot be looked at just now keep their files and their place", async () => {
  const here = site({ "a.jpg": await jpeg() });
  const far = site({ "b.jpg": await jpeg(50, 50) });
  symlinkSync(far.photos, join(here.photos, "far"));
  symlinkSync(join(far.photos, "b.jpg"), join(here.photos, "c.jpg"));
  const { manifest } = await here.build();
  expect(Object.keys(manifest)).toEqual(["a.jpg", "c.jpg", "far/b.jpg"]);
  renameSync(far.photos, `${far.photos}-elsewhere`);
  const report = await here.build({ clean: true });
  expect(report).toMatchObject({ ok: false, manifest, gone: [], removed: [] });
  expect(report.failed.map(({ path }) => path.replace(/.*\//, ""))).toEqual(["c.jpg", "far"]);
  renameSync(`${far.photos}-elsewhere`, far.photos);
  expect(await here.build()).toMatchObject({ ok: true, built: [], manifest });
});

test("what cannot be written stops a build, and is no fault of a picture", async () => {
  const here = site({ "a.jpg": await jpeg() });
  await expect(here.build({ out: join(here.photos, "a.jpg", "out") })).rejects.toThrow(
    /^\[colophon\] .*could not be written/,
  );
  mkdirSync(join(here.out, ".colophon-images.journal"), { recursive: true });
  await expect(here.build()).rejects.toThrow(/^\[colophon\] .*journal could not be written/);
});

test("a file of somebody else is not written over by the manifest", async () => {
  const here = site({ "a.jpg": await jpeg() });
  for (const text of ['[{ "album": 1 }]', "words"]) {
    writeFileSync(here.manifest, text);
    await expect(here.build()).rejects.toThrow("is there, and is no manifest of pictures");
    await expect(here.build({ mode: "check" })).rejects.toThrow("is there, and is no manifest of pictures");
    expect(readFileSync(here.manifest, "utf8")).toBe(text);
  }
  expect(readdirSync(here.root).toSorted()).toEqual(["photos", "photos.json"]);
});

test.each([
  ["public/photos", "/photos/"],
  ["public/static/my photos", "/static/my%20photos/"],
  ["static/public", "/public/"],
  ["public", "/"],
])("files in %s have addresses that begin with %s", async (out, address) => {
  const here = site({ "a.jpg": await jpeg() });
  const { manifest } = await here.build({ out: join(here.root, out), base: undefined });
  expect(manifest["a.jpg"]?.src.replace(/a-[0-9a-f]{10}-40\.jpg$/, "")).toBe(address);
});

test("copies of one picture share their files", async () => {
  const here = site({ "a/1.jpg": await jpeg(), "b/1.jpg": await jpeg() });
  const { manifest, filesWritten } = await here.build();
  expect(filesWritten).toBe(6);
  expect(manifest["a/1.jpg"]).toEqual(manifest["b/1.jpg"]);
});

test("the same originals give the same bytes, however many are worked on at once", async () => {
  const originals = {
    "a.jpg": await jpeg(),
    "b.png": await gradient(64, 48).png().toBuffer(),
    "c.jpg": await jpeg(90, 50),
  };
  const [one, many] = [site(originals), site(originals)];
  await one.build({ concurrency: 1 });
  await many.build({ concurrency: 8 });
  expect(files(many.out)).toEqual(files(one.out));
  for (const name of [...files(one.out), ".colophon-images.json", "../../photos.json"]) {
    expect(readFileSync(join(many.out, name)).equals(readFileSync(join(one.out, name))), name).toBe(true);
  }
});

test("a stopped build keeps what is finished, and the next goes on from there", async () => {
  const here = site({ "a.jpg": await jpeg(), "b.jpg": await jpeg(50, 50), "c.jpg": await jpeg(70, 40) });
  const stopping = new AbortController();
  const stopped = here.build({
    concurrency: 1,
    signal: stopping.signal,
    onProgress: ({ type }) => type === "picture" && stopping.abort(),
  });
  await expect(stopped).rejects.toThrow("aborted");
  await expect(readManifest(here.manifest)).rejects.toThrow("cannot be read");
  const report = await here.build();
  expect(report).toMatchObject({ ok: true, unchanged: ["a.jpg"], built: ["b.jpg", "c.jpg"] });
});

test("options that make no sense are refused before anything is written", async () => {
  const here = site({ "a.jpg": await jpeg() });
  const refusals: [Partial<BuildOptions>, string][] = [
    [{ folders: [] }, "No folder was named"],
    [{ folders: [here.out] }, "Originals are never touched"],
    [{ widths: [] }, "There are no widths"],
    [{ widths: [0] }, "The width is 0"],
    [{ formats: ["tiff" as "jpeg"] }, 'There is no format "tiff"'],
    [{ quality: { webp: 101 } }, "The quality of webp is 101"],
    [{ effort: 10 }, "The effort is 10"],
    [{ base: "javascript:alert(1)" }, "no address of a folder"],
    [{ base: undefined, out: join(here.root, "dist") }, "Give it as base"],
    [{ manifest: join(here.root, "photos.ts") }, "end in .json"],
  ];
  for (const [options, message] of refusals) {
    await expect(here.build(options), message).rejects.toThrow(message);
  }
  expect(readdirSync(here.root)).toEqual(["photos"]);
});
