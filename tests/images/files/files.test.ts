import { mkdirSync, readFileSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noteBuilt, obsoleteFiles, readState, writeState } from "../../../src/images/files/buildState.js";
import { stemOf } from "../../../src/images/files/fingerprint.js";
import { inParallel } from "../../../src/images/files/inParallel.js";
import { listPictures, reasonOf } from "../../../src/images/files/listPictures.js";
import { sweepTemporaryFiles, writeFileAtomically } from "../../../src/images/files/writeFileAtomically.js";
import { temporaryFolder } from "../../support/images/pictures.js";

function folderWith(...paths: string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "x");
  }
  return folder;
}

const keysOf = (...folders: string[]): string[] =>
  listPictures(folders, "/nowhere").originals.map(({ key }) => key);

describe("originals", () => {
  test("are listed by their path, in all folders, whatever their names", () => {
    const folder = folderWith(
      "b.JPG",
      "a b/茶 1.png",
      "a b/c/d.svg",
      "note.txt",
      ".hidden/e.jpg",
      "node_modules/f.jpg",
    );
    expect(keysOf(folder)).toEqual(["a b/c/d.svg", "a b/茶 1.png", "b.JPG"]);
  });

  test("have their names in one Unicode form, and of two with one name the second is named", () => {
    const one = folderWith("Cafe\u0301.jpg");
    const two = folderWith("Caf\u00e9.jpg");
    const { originals, failed } = listPictures([one, two], "/nowhere");
    expect(originals.map(({ path }) => path)).toEqual([join(one, "Cafe\u0301.jpg")]);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.path).toContain("Caf\u00e9.jpg");
    expect(failed[0]?.reason).toContain('"Caf\u00e9.jpg" in the manifest, too');
  });

  test("may be links, and links to nothing, to themselves or back up do no harm", () => {
    const other = folderWith("far.jpg");
    const folder = folderWith("near.jpg");
    symlinkSync(other, join(folder, "linked"));
    symlinkSync(folder, join(other, "back"));
    symlinkSync("nothing.jpg", join(folder, "lost.jpg"));
    symlinkSync("self.jpg", join(folder, "self.jpg"));
    const { originals, failed } = listPictures([folder], "/nowhere");
    expect(originals.map(({ key }) => key)).toEqual(["linked/far.jpg", "near.jpg"]);
    expect(failed.map(({ reason }) => reason).toSorted()).toEqual([
      "It is a link that leads to itself.",
      "It is a link to nothing, or was deleted meanwhile.",
    ]);
  });

  test("are not looked for where the files are written to, and other kinds are named", () => {
    const folder = folderWith("a.jpg", "out/a-1.jpg", "b.heic", "c.tiff");
    const { originals, ignored } = listPictures([folder], join(folder, "out"));
    expect(originals.map(({ key }) => key)).toEqual(["a.jpg"]);
    expect(ignored.map((path) => path.replace(/.*\//, ""))).toEqual(["b.heic", "c.tiff"]);
  });

  test("need a folder that is there", () => {
    expect(() => listPictures(["/no/such"], "/nowhere")).toThrow(/^\[colophon\] There is no folder/);
  });

  test("that may not be read are named as such", () => {
    expect(reasonOf(Object.assign(new Error("EACCES"), { code: "EACCES" }))).toBe(
      "You have no permission to read it.",
    );
    expect(reasonOf(new Error("odd"))).toBe("It cannot be read: odd.");
  });
});

describe("a file", () => {
  test("is written whole, in place of an older one, and nothing else is left", async () => {
    const folder = folderWith("a.txt");
    await writeFileAtomically(join(folder, "a.txt"), "new");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("that cannot be written says so and leaves nothing", async () => {
    const folder = folderWith("a/b.txt");
    await expect(writeFileAtomically(join(folder, "a"), "new")).rejects.toThrow("could not be written");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("half written by a process that is gone is swept, one of a process that runs is not", async () => {
    const gone = ".colophon-4194304-0.tmp";
    const running = `.colophon-${process.ppid}-0.tmp`;
    const abandoned = `.colophon-${process.ppid}-1.tmp`;
    const own = `.colophon-${process.pid}-7.tmp`;
    const others = ["a.jpg", ".colophon-images.json", ".colophon-1-2.tmp.jpg"];
    const folder = folderWith(gone, running, abandoned, own, ...others);
    utimesSync(join(folder, abandoned), 1, 1);
    await sweepTemporaryFiles(folder);
    expect(readdirSync(folder).toSorted()).toEqual([...others, running].toSorted());
    await sweepTemporaryFiles(join(folder, "nowhere"));
  });

  test("is not swept by another build of the same process", async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
    const writings = names.map((name) => writeFileAtomically(join(folder, name), name));
    const sweeps = names.map(() => sweepTemporaryFiles(folder));
    await Promise.all([...writings, ...sweeps]);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });
});

describe("what a build left", () => {
  const record = (
    name: string,
    fingerprint = "f",
  ): {
    fingerprint: string;
    photo: { src: string; width: number; height: number };
    files: { name: string; bytes: number }[];
  } => ({
    fingerprint,
    photo: { src: name, width: 3, height: 2 },
    files: [{ name, bytes: 1 }],
  });

  test("is read again, notes of a killed build included", async () => {
    const folder = temporaryFolder();
    await writeState(folder, {
      pictures: new Map([["a.jpg", record("a-1.jpg")]]),
      written: new Set(["a-1.jpg", "old-1.jpg"]),
    });
    await noteBuilt(folder, "a.jpg", record("a-2.jpg", "g"));
    writeFileSync(join(folder, ".colophon-images.journal"), '\n["b.jpg",{"fingerp', { flag: "a" });
    await noteBuilt(folder, "__proto__", record("p-1.jpg"));
    const state = await readState(folder);
    expect([...state.pictures]).toEqual([
      ["a.jpg", record("a-2.jpg", "g")],
      ["__proto__", record("p-1.jpg")],
    ]);
    expect(obsoleteFiles(state)).toEqual(["a-1.jpg", "old-1.jpg"]);
    await writeState(folder, state);
    expect(await readState(folder)).toEqual(state);
    expect(readdirSync(folder)).toEqual([".colophon-images.json"]);
  });

  test("names no file outside its folder, whatever its file says", async () => {
    const folder = temporaryFolder();
    const entries = JSON.stringify({
      pictures: [["a.jpg", record("../a-1.jpg")], ["b.jpg", { ...record("b-1.jpg"), files: "all" }], null],
      obsolete: ["../../etc/passwd", "/etc/passwd", ".env", "ok-1.webp", 7],
    });
    writeFileSync(join(folder, ".colophon-images.json"), entries);
    const state = await readState(folder);
    expect(state.pictures.size).toBe(0);
    expect([...state.written]).toEqual(["ok-1.webp"]);
    writeFileSync(join(folder, ".colophon-images.json"), "<<<<<<< HEAD");
    expect((await readState(folder)).written.size).toBe(0);
  });
});

test("names of files hold letters every server takes", () => {
  const hash = "0123456789abcdef";
  expect(stemOf("2024/Tea & Cake.final.JPG", hash)).toBe("tea-cake-final-0123456789");
  expect(stemOf("Ärger.png", hash)).toBe("arger-0123456789");
  expect(stemOf("茶.jpg", hash)).toBe("photo-0123456789");
  expect(stemOf(`${"x".repeat(200)}.jpg`, hash)).toHaveLength(51);
});

test("work in parallel is bounded, keeps its order, and stops at the first error", async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (item === 7) throw new Error("seven");
    return item * 2;
  };
  expect(await inParallel([1, 2, 3, 4, 5], 2, work)).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
  begun.length = 0;
  await expect(inParallel([6, 7, 8, 9, 10, 11], 2, work)).rejects.toThrow("seven");
  expect(begun.length).toBeLessThan(6);
});
