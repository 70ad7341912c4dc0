import { describe, expect, test } from "vitest";
import type { Post } from "../../src/content/post.js";
import { postReadingTime } from "../../src/model/postReadingTime.js";
import { estimateReadingTime } from "../../src/model/readingTime.js";
import { measureText } from "../../src/model/text/measureText.js";
import { watchWarnings } from "../support/warnings.js";

const stats = measureText("Wort ".repeat(2300));

describe("postReadingTime", () => {
  test("is what the author states, also where the counts say otherwise", () => {
    expect(postReadingTime({ readingTime: 7, stats })).toEqual({ seconds: 420, minutes: 7 });
    expect(postReadingTime({ readingTime: 4.4 })).toEqual({ seconds: 264, minutes: 4 });
    expect(postReadingTime({ readingTime: 0.2 })).toEqual({ seconds: 12, minutes: 1 });
  });

  test("is estimated from the counts, in the language of the post", () => {
    expect(postReadingTime({ stats, lang: "de" })).toEqual({ seconds: 600, minutes: 10 });
    expect(postReadingTime({ stats })).toEqual(estimateReadingTime(stats));
  });

  test("takes the site's language where the post names none, and its speeds and budgets", () => {
    expect(postReadingTime({ stats }, { lang: "de" })?.minutes).toBe(10);
    expect(postReadingTime({ stats, lang: "de" }, { lang: "en" })?.minutes).toBe(10);
    expect(postReadingTime({ stats }, { speeds: { latin: 1150 } })?.minutes).toBe(2);
    expect(postReadingTime({ stats: { ...stats, images: 5 } }, { firstImageSeconds: 0 })?.seconds).toBe(
      estimateReadingTime(stats).seconds + 5 * 3,
    );
  });

  test("of a post of which nothing is known is not known", () => {
    expect(postReadingTime({})).toBeUndefined();
    expect(postReadingTime(null as unknown as Post)).toBeUndefined();
    expect(postReadingTime({ stats: null as unknown as undefined })).toBeUndefined();
  });

  test("is counted where a blog system states 0 for want of a count", () => {
    expect(postReadingTime({ readingTime: 0, stats })).toEqual(estimateReadingTime(stats));
    expect(postReadingTime({ readingTime: 0 })).toBeUndefined();
  });

  test.each([-5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, "7", { minutes: 7 }])(
    "never comes from %j, and says so",
    (readingTime) => {
      const post = { readingTime, stats } as unknown as Post;
      const { result, warnings } = watchWarnings(() => postReadingTime(post));
      expect(result).toEqual(estimateReadingTime(stats));
      expect(warnings).toHaveLength(1);
    },
  );
});
