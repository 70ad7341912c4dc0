import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { declarationText, manifestText, readManifest } from "../../src/images/manifest.js";
import { temporaryFolder } from "../support/images/pictures.js";

const photo = { src: "/a.jpg", width: 3, height: 2 };

test("a manifest is read as it was written, one picture a line, whatever the names", async () => {
  const manifest = Object.fromEntries([
    ['茶 "1".jpg', photo],
    ["__proto__", photo],
    ["a/b.jpg", { ...photo, alt: "Tea" }],
  ]);
  const path = join(temporaryFolder(), "photos.json");
  writeFileSync(path, manifestText(manifest));
  expect(manifestText(manifest).split("\n")).toHaveLength(3 + 3);
  const read = await readManifest(path);
  expect(Object.keys(read)).toEqual(['茶 "1".jpg', "__proto__", "a/b.jpg"]);
  expect(read).toEqual(manifest);
  expect(declarationText(manifest)).toContain('readonly "__proto__": ManifestPhoto;');
  expect(declarationText(manifest)).toContain('readonly "a/b.jpg": DescribedPhoto;');
});

test.each([
  ["", "cannot be read"],
  ["[]", "is no manifest"],
  ["null", "is no manifest"],
  ['{"a.jpg":{"src":"/a.jpg"}}', '"a.jpg" has no src, width and height'],
])("%j is no manifest", async (text, message) => {
  const path = join(temporaryFolder(), "photos.json");
  writeFileSync(path, text);
  await expect(readManifest(path)).rejects.toThrow(message);
});

test("the types that are checked against the components are those that are written", async () => {
  const path = fileURLToPath(new URL("../types/photos.json", import.meta.url));
  // A site names the package where this repository names its source.
  const written = declarationText(await readManifest(path)).replace(
    '"colophon/model"',
    '"../../src/model.js"',
  );
  expect(readFileSync(`${path}.d.ts`, "utf8")).toBe(written);
});
