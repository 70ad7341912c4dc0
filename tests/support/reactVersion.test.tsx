import { version } from "react";
import { version as versionOfDom } from "react-dom";
import { expect, test } from "vitest";

test("this run uses the React it says", () => {
  const wanted = process.env["COLOPHON_REACT"] ?? "19.";
  expect(version).toMatch(new RegExp(`^${wanted}`));
  expect(versionOfDom).toBe(version);
});
