import fc from "fast-check";
import { expect, test } from "vitest";
import { isSamePage } from "../../src/model/samePage.js";

const site = "https://harbor.example/notes/";
const segment = fc.stringMatching(/^[a-z0-9茶-茸]{1,8}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
/** The ways in which a site writes one page. */
const spelling = fc.constantFrom<((path: string) => string)[]>(
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}#top`,
  (path) => encodeURI(path),
  (path) => `https://harbor.example${path}`,
  (path) => `HTTPS://harbor.example${encodeURI(path)}/#top`,
);

test("however it is written, a page is itself and no other", () => {
  fc.assert(
    fc.property(path, path, spelling, spelling, (one, other, write, rewrite) => {
      expect(isSamePage(write(one), rewrite(one), site)).toBe(true);
      expect(isSamePage(write(one), rewrite(other), site)).toBe(one === other);
    }),
  );
});

test("pages of other sites and other queries are other pages", () => {
  expect(isSamePage("/tea", "https://other.example/tea", site)).toBe(false);
  expect(isSamePage("/tea?p=1", "/tea?p=2", site)).toBe(false);
  expect(isSamePage("/tea/", "/tea", undefined)).toBe(true);
});
