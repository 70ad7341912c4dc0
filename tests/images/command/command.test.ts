import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { showProgress } from "../../../src/images/command/progress.js";
import { printable } from "../../../src/images/command/printable.js";
import { type CommandHost, runCommand } from "../../../src/images/command/runCommand.js";
import type { BuildProgress } from "../../../src/images/report.js";
import { jpeg, type Site, site } from "../../support/images/site.js";

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a terminal would, with its output in texts. */
async function run(
  words: string[],
  started?: (stop: () => void) => void,
  released?: (signal: string) => unknown,
): Promise<Run> {
  const texts = { out: "", err: "" };
  const host: CommandHost = {
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    on: (signal, listener) => signal === "SIGINT" && started?.(listener),
    off: (signal) => released?.(signal),
  };
  return { code: await runCommand(words, host), ...texts };
}

const images = ({ photos, out, manifest }: Site, ...words: string[]): string[] => [
  "images",
  photos,
  "--out",
  out,
  "--manifest",
  manifest,
  "--widths",
  "20,40",
  "--effort",
  "0",
  ...words,
];

describe("colophon images", () => {
  test("builds, says what it did, and ends with 0", async () => {
    const here = site({ "a.jpg": await jpeg() });
    const first = await run(images(here));
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^1 built \(6 files, [\d.]+ \S+\), 0 unchanged, 0 failed\.\nThe files are in \S+\/public\/pictures, the manifest is \S+\/photos\.json\.\n$/,
      ),
    });
    expect(first.err).toMatch(/^built {2}.*a\.jpg: 6 files, .*\n$/);
    expect(await run(images(here))).toMatchObject({
      code: 0,
      out: "0 built, 1 unchanged, 0 failed.\n",
      err: "",
    });
  });

  test("says that there are no pictures, and why some left the manifest", async () => {
    const here = site({ "a.jpg": await jpeg() });
    await run(images(here));
    rmSync(join(here.photos, "a.jpg"));
    const { code, out } = await run(images(here));
    expect(code).toBe(0);
    expect(out).toContain("No JPEG, PNG, WebP, AVIF, GIF or SVG was found.\n0 built");
    expect(out).toContain("1 gone.\n");
    expect(out).toContain("have left the manifest");
  });

  test("names what is broken and ends with 1", async () => {
    const here = site({ "a.jpg": await jpeg(), "b\u001b[2J.jpg": new Uint8Array(0) });
    const { code, out, err } = await run(images(here));
    expect(code).toBe(1);
    expect(err).toMatch(/FAILED .*b\\u\{1b\}\[2J\.jpg: The file is empty \(0 bytes\)\./);
    expect(out).toContain("1 picture could not be built:");
  });

  test("checks: 1 with what is stale before a build, 0 after it", async () => {
    const here = site({ "a.jpg": await jpeg() });
    const before = await run(images(here, "--check"));
    expect(before).toMatchObject({ code: 1, err: "" });
    expect(before.out).toBe(
      "A build would change:\n  a.jpg: new\n1 to build, 0 unchanged, 0 unreadable, 0 gone. Nothing was written.\n",
    );
    expect(existsSync(here.out)).toBe(false);
    await run(images(here));
    expect(await run(images(here, "--check"))).toEqual({
      code: 0,
      out: "Everything is up to date.\n",
      err: "",
    });
    writeFileSync(here.manifest, "{}");
    expect(await run(images(here, "--check"))).toMatchObject({
      code: 1,
      out: expect.stringContaining("the manifest or its types"),
    });
  });

  test("with --dry-run ends with 0 and writes nothing", async () => {
    const here = site({ "a.jpg": await jpeg() });
    expect(await run(images(here, "--dry-run"))).toMatchObject({
      code: 0,
      out: expect.stringContaining("a.jpg: new"),
    });
    expect(existsSync(here.manifest)).toBe(false);
  });

  test("with --json prints one report and nothing else", async () => {
    const here = site({ "a.jpg": await jpeg(), "b.jpg": new Uint8Array(0) });
    const { code, out } = await run(
      images(here, "--json", "--formats", "jpg,webp", "--quality", "webp=50,jpeg=60"),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      mode: "build",
      built: ["a.jpg"],
      filesWritten: 4,
      failed: [{ reason: "The file is empty (0 bytes)." }],
    });
    expect(JSON.parse(out)).not.toHaveProperty("manifest");
  });

  test("stops at the first signal, says that it may go on, and leaves the second to the system", async () => {
    const here = site({ "a.jpg": await jpeg(), "b.jpg": await jpeg(50, 50) });
    const heard: string[] = [];
    const { code, err } = await run(
      images(here),
      (stop) => stop(),
      (signal) => heard.push(signal),
    );
    expect(code).toBe(130);
    expect(heard.slice(0, 2)).toEqual(["SIGINT", "SIGTERM"]);
    expect(err).toContain("Stopped. What was built is kept; run it again to go on.");
  });

  test.each([
    [["images", "x", "--wdiths", "3"], "Unknown option '--wdiths'"],
    [["images", "x", "--widths", "3,a"], '--widths holds "a"'],
    [["images", "x", "--quality", "gif=3"], 'the format "gif"'],
    [["images", "x", "--formats", "bmp"], 'no format "bmp"'],
    [["images", "x", "--check", "--dry-run"], "Give one of them"],
    [["images"], "No folder was named"],
    [["images", "/no/such", "--base", "/"], "There is no folder"],
    [["pictures"], 'no command "pictures"'],
    [[], "No command was given"],
  ])("%j is refused with 2", async (words, message) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^\[colophon\] .*\n$/);
    expect(err).toContain(message);
  });

  test("prints its help and its version", async () => {
    const { code, out } = await run(["images", "--help"]);
    expect(code).toBe(0);
    for (const flag of [
      "out",
      "base",
      "manifest",
      "widths",
      "formats",
      "quality",
      "effort",
      "concurrency",
      "keep-gps",
      "keep-serials",
      "check",
      "dry-run",
      "clean",
      "json",
      "help",
      "version",
    ]) {
      expect(out).toContain(`--${flag}`);
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("progress", () => {
  const picture = (done: number, failed?: string): BuildProgress => ({
    type: "picture",
    path: `${done}.jpg`,
    files: 1,
    bytes: 2000,
    failed,
    done,
    total: 4,
    fraction: done / 4,
  });

  test("on a terminal is one line that is written over, with the time that is left", () => {
    let written = "";
    let time = -200;
    const { onProgress, end } = showProgress(
      { isTTY: true, columns: 70, write: (text) => (written += text) },
      () => time,
    );
    onProgress({ type: "planned", stale: 4, unchanged: 3 });
    time = 9_800;
    onProgress(picture(1));
    time = 9_801;
    onProgress(picture(2));
    time = 299_800;
    onProgress(picture(3, "It is empty."));
    onProgress(picture(4));
    end();
    const lines = written.split("\r\u001B[K");
    expect(lines).toEqual([
      "",
      "[------------------------] 0 of 4, 0 %",
      "[######------------------] 1 of 4, 25 %, about 30 s left",
      "FAILED 3.jpg: It is empty.\n",
      "[##################------] 3 of 4, 75 %, about 2 min left",
      "[########################] 4 of 4, 100 %",
      "",
    ]);
  });

  test("elsewhere is a line for each picture", () => {
    let written = "";
    const { onProgress, end } = showProgress({ write: (text) => (written += text) });
    onProgress(picture(1));
    onProgress(picture(2, "It is empty."));
    end();
    expect(written).toBe("built  1.jpg: 1 file, 2 kB\nFAILED 2.jpg: It is empty.\n");
  });

  test("shows nothing that moves the cursor or hides", () => {
    expect(printable("a\u001b[2J\r\u202eb茶")).toBe("a\\u{1b}[2J\\u{d}\\u{202e}b茶");
  });
});
