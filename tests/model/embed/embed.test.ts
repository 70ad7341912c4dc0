import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileLinks, hostileUrls } from "../../../stories/fixtures/hostile.js";
import { ar } from "../../../src/locales/ar.js";
import { en } from "../../../src/locales/en.js";
import { embedAddress } from "../../../src/model.js";
import { formatClock } from "../../../src/model/embed/formatClock.js";
import { watchWarnings } from "../../support/warnings.js";

const youTube = "https://www.youtube-nocookie.com/embed/abcdefghij_?autoplay=1";
const vimeo = "https://player.vimeo.com/video/76979871?";
const bilibili = "https://player.bilibili.com/player.html?isOutside=true&bvid=BV1xx411c7mD";

test.each([
  ["https://www.youtube.com/watch?v=abcdefghij_", youTube],
  ["https://youtube.com/watch?si=x&v=abcdefghij_&t=1m30s", `${youTube}&start=90`],
  ["https://m.youtube.com/watch?v=abcdefghij_&list=PL-1", `${youTube}&list=PL-1`],
  ["https://youtu.be/abcdefghij_?t=90", `${youTube}&start=90`],
  ["https://www.youtube.com/shorts/abcdefghij_", youTube],
  ["https://www.youtube.com/live/abcdefghij_?feature=share", youTube],
  ["https://www.youtube-nocookie.com/embed/abcdefghij_?start=5", `${youTube}&start=5`],
  ["https://vimeo.com/76979871", `${vimeo}autoplay=1&dnt=1`],
  ["https://vimeo.com/76979871/a1b2c3#t=30s", `${vimeo}h=a1b2c3&autoplay=1&dnt=1#t=30s`],
  ["https://vimeo.com/channels/staffpicks/76979871", `${vimeo}autoplay=1&dnt=1`],
  ["https://player.vimeo.com/video/76979871?h=ff", `${vimeo}h=ff&autoplay=1&dnt=1`],
  ["https://www.bilibili.com/video/BV1xx411c7mD/", `${bilibili}&autoplay=1`],
  ["https://m.bilibili.com/video/BV1xx411c7mD?p=2&t=61", `${bilibili}&p=2&t=61&autoplay=1`],
  [
    "https://www.bilibili.com/video/av170001",
    "https://player.bilibili.com/player.html?isOutside=true&aid=170001&autoplay=1",
  ],
])("%s is played at %s", (url, src) => {
  expect(embedAddress(url)?.src).toBe(src);
});

test.each([
  "https://www.youtube.com/",
  "https://www.youtube.com/@harbor",
  "https://www.youtube.com/watch?v=short",
  "https://youtu.be/abcdefghij_x",
  "https://youtube.com.evil.example/watch?v=abcdefghij_",
  "https://evil.example/?https://youtu.be/abcdefghij_",
  "https://youtu.be:8443/abcdefghij_",
  "https://user@youtu.be/abcdefghij_",
  "https://vimeo.com/about",
  "https://www.bilibili.com/read/cv1",
  "youtu.be/abcdefghij_",
  "ftp://youtu.be/abcdefghij_",
])("%s is no video", (url) => {
  expect(embedAddress(url)).toBeUndefined();
});

test("nothing hostile is a player", () => {
  for (const { value } of [...hostileUrls, ...hostileLinks]) expect(embedAddress(value)).toBeUndefined();
});

test("whatever stands in the address, the player is one of three and has no other parameters", () => {
  const parts = fc.record({
    host: fc.constantFrom("www.youtube.com", "youtu.be", "vimeo.com", "www.bilibili.com"),
    path: fc.constantFrom("watch", "abcdefghij_", "76979871", "video/BV1xx411c7mD"),
    query: fc.dictionary(fc.constantFrom("v", "t", "list", "h", "p", "start", "q"), fc.string()),
  });
  fc.assert(
    fc.property(parts, ({ host, path, query }) => {
      const { src } = embedAddress(`https://${host}/${path}?${new URLSearchParams(query)}`) ?? {};
      if (src === undefined) return;
      const { origin, search, searchParams } = new URL(src);
      expect([
        "https://www.youtube-nocookie.com",
        "https://player.vimeo.com",
        "https://player.bilibili.com",
      ]).toContain(origin);
      expect(search).toMatch(/^\?[\w=&-]+$/);
      expect(searchParams.get("autoplay")).toBe("1");
    }),
  );
});

test.each([
  [0, "0:00"],
  [59.6, "1:00"],
  [754, "12:34"],
  [3750, "1:02:30"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatClock(seconds, en)).toBe(text);
});

test("a duration has the digits of the language, and what is none is left out", () => {
  expect(formatClock(754, { ...ar, numberingSystem: "arab" })).toBe("١٢:٣٤");
  expect(formatClock(undefined, en)).toBeUndefined();
  for (const odd of [-1, Number.NaN, Number.POSITIVE_INFINITY, "12:34", {}]) {
    const { result, warnings } = watchWarnings(() => formatClock(odd, en));
    expect([result, warnings.length]).toEqual([undefined, 1]);
  }
});
