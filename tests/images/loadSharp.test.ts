import { expect, test } from "vitest";
import { loadSharp } from "../../src/images/loadSharp.js";

const failing = (code: string, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), { code }));

test("a missing sharp is explained with the one command that helps", async () => {
  await expect(loadSharp(failing("ERR_MODULE_NOT_FOUND", "Cannot find package 'sharp'"))).rejects.toThrow(
    /^\[colophon\] sharp is not installed\. .* Run: npm install --save-dev sharp$/,
  );
});

test("a sharp that does not start is not called missing, and its own reason is told", async () => {
  await expect(
    loadSharp(failing("ERR_DLOPEN_FAILED", "libvips was built for another platform.")),
  ).rejects.toThrow(
    /^\[colophon\] sharp is installed but does not start: libvips was built for another platform\./,
  );
});

test("an installed sharp is loaded", async () => {
  expect((await loadSharp()).versions.vips).toMatch(/^\d+\./);
});
