import { describe, expect, test } from "vitest";
import { en } from "../../../src/locales/en.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import {
  type BlogPostingJsonLd,
  emptyStats,
  type Post,
  type PostMetadataOptions,
  postJsonLd,
} from "../../../src/model.js";
import { watchWarnings } from "../../support/warnings.js";
import { wholePost } from "../../support/wholePost.js";

const site = { name: "Harbor Notes", url: "https://harbor.example/notes" };
const ines = { "@type": "Person", name: "Ines Falk", url: "https://harbor.example/ines" };
const byNcSa = "https://creativecommons.org/licenses/by-nc-sa/4.0/";

function read(post: Partial<Post>, options: PostMetadataOptions = {}): BlogPostingJsonLd {
  return postJsonLd({ title: "The old press", ...post }, { site, ...options });
}

test("a whole post says what its page says", () => {
  const post: Post = { ...wholePost, url: "the-old-press", lang: "en-GB" };
  const options = { site, license: "CC BY-NC-SA 4.0", locale: en, timeZone: "Asia/Shanghai" };
  expect(postJsonLd(post, options)).toEqual({
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    headline: "The old press",
    alternativeHeadline: "How a winch stand became a shop",
    description: "Forty years in a boathouse.",
    url: "https://harbor.example/notes/the-old-press",
    mainEntityOfPage: { "@type": "WebPage", "@id": "https://harbor.example/notes/the-old-press" },
    inLanguage: "en-GB",
    datePublished: "2026-03-02",
    dateModified: "2026-05-17T10:30:00+08:00",
    author: [ines, { "@type": "Person", name: "Jo Marsh" }],
    publisher: { "@type": "Organization", name: "Harbor Notes", url: "https://harbor.example/notes" },
    isPartOf: [
      { "@type": "WebSite", name: "Harbor Notes", url: "https://harbor.example/notes" },
      {
        "@type": "CreativeWorkSeries",
        name: "The boathouse",
        url: "https://harbor.example/series/boathouse",
      },
    ],
    articleSection: ["Craft", "Harbors"],
    keywords: ["printing", "iron"],
    image: [
      {
        "@type": "ImageObject",
        contentUrl: "https://harbor.example/press.jpg",
        url: "https://harbor.example/press.jpg",
        width: 1600,
        height: 1067,
        license: byNcSa,
      },
    ],
    wordCount: 1960,
    timeRequired: "PT9M",
    license: byNcSa,
    copyrightHolder: [ines, { "@type": "Person", name: "Jo Marsh" }],
    copyrightYear: 2026,
  });
});

test("what the author left unsaid is not said", () => {
  expect(postJsonLd({ title: "The old press" })).toEqual({
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    headline: "The old press",
  });
});

describe("dates", () => {
  test.each([
    ["a day", "2026-03-02", "2026-03-02"],
    ["a Date that YAML made of a day", new Date("2026-03-02"), "2026-03-02"],
    ["a local time, with the offset of the zone", "2026-03-02 09:30", "2026-03-02T09:30:00+08:00"],
    ["an instant, on the clocks of the zone", "2026-03-02T23:00:00Z", "2026-03-03T07:00:00+08:00"],
  ])("%s", (_, published, expected) => {
    expect(read({ published }, { timeZone: "Asia/Shanghai" }).datePublished).toBe(expected);
  });

  test.each([
    ["a later day", "2026-03-02", "2026-03-03", "2026-03-03"],
    ["a later time of the same day", "2026-03-02T09:00Z", "2026-03-02T10:00Z", "2026-03-02T10:00:00Z"],
    ["a change without a first date", undefined, "2026-03-03", "2026-03-03"],
    ["the same day", "2026-03-02", "2026-03-02", undefined],
    ["the same day with a time, which may be before or after", "2026-03-02", "2026-03-02T10:00Z", undefined],
    ["an earlier day", "2026-03-02", "2026-02-01", undefined],
  ])("modified: %s", (_, published, updated, expected) => {
    expect(read({ published, updated }).dateModified).toBe(expected);
  });
});

describe("an author", () => {
  test("has the picture and the pages that the author card shows", () => {
    const links = [
      { name: "Mastodon", url: "https://social.example/@ines" },
      { name: "Workshop", url: "/workshop" },
      { name: "Mastodon again", url: "https://social.example/@ines" },
      { name: "Mail", url: "mailto:ines@harbor.example" },
      { name: "Nowhere" } as never,
    ];
    const posting = read({ license: "CC-BY-4.0", authors: [{ ...ines, avatar: "ines.webp", links }] });
    expect(posting.author).toEqual([
      {
        ...ines,
        image: "https://harbor.example/notes/ines.webp",
        sameAs: ["https://social.example/@ines", "https://harbor.example/workshop"],
      },
    ]);
    expect(posting.copyrightHolder).toEqual([ines]);
  });

  test("without an address a machine could follow has neither", () => {
    const avatar = { src: "data:image/png;base64,iVBORw0KGgo=", width: 8, height: 8 };
    const posting = read({ authors: [{ name: "Ines", avatar, links: [] }, "Ines"] });
    expect(posting.author).toEqual([{ "@type": "Person", name: "Ines" }]);
  });
});

describe("the site", () => {
  test("of the post comes before that of the options", () => {
    const posting = read({ url: "/tea", site: { name: "Fog", url: "https://fog.example" } });
    expect(posting.url).toBe("https://fog.example/tea");
    expect(posting.publisher?.name).toBe("Fog");
  });

  test("without an address leaves relative addresses out, and says so", () => {
    const post = { url: "/tea", authors: [{ name: "Ines", url: "/ines" }] };
    const { result, warnings } = watchWarnings(() => read(post, { site: { name: "Fog" } }));
    expect(result.url).toBeUndefined();
    expect(result.author).toEqual([{ "@type": "Person", name: "Ines" }]);
    expect(warnings).toEqual([expect.stringContaining("Give site.url.")]);
  });

  test("letters beyond ASCII are encoded, in the path and in the host", () => {
    expect(read({ url: "https://bücher.example/茶 叶" }).url).toBe(
      "https://xn--bcher-kva.example/%E8%8C%B6%20%E5%8F%B6",
    );
  });
});

describe("terms", () => {
  test("a split license tells the terms of the text", () => {
    expect(read({ license: { text: "by-sa", code: "MIT" } }).license).toBe(
      "https://creativecommons.org/licenses/by-sa/4.0/",
    );
  });

  test("reserved rights are a notice with the year and the holders, not a license", () => {
    const posting = read(
      { license: "reserved", published: "2026-03-02", authors: ["顾岸"] },
      { locale: zhHans },
    );
    expect(posting.license).toBeUndefined();
    expect(posting.copyrightNotice).toBe(`© 2026 顾岸. ${zhHans.labels.reserved}`);
    expect(posting.copyrightHolder).toEqual([{ "@type": "Person", name: "顾岸" }]);
  });

  test("nobody holds the public domain", () => {
    const posting = read({ license: "CC0", published: "2026-03-02", authors: ["Ines"] });
    expect(posting.license).toBe("https://creativecommons.org/publicdomain/zero/1.0/");
    expect([posting.copyrightHolder, posting.copyrightYear]).toEqual([undefined, undefined]);
  });

  test("false is silent, also where the site has a license", () => {
    const posting = read({ license: false, authors: ["Ines"] }, { license: "CC-BY-4.0" });
    expect([posting.license, posting.copyrightHolder]).toEqual([undefined, undefined]);
  });

  test("terms with a name and no address are a work with a name", () => {
    expect(read({ license: { name: "House rules" } }).license).toEqual({
      "@type": "CreativeWork",
      name: "House rules",
    });
  });

  test("terms on the site get their full address", () => {
    expect(read({ license: { name: "House rules", url: "/rules" } }).license).toBe(
      "https://harbor.example/rules",
    );
  });

  test("a reprint names its source and claims no rights", () => {
    const license = {
      reprint: { name: "Fog Papers", url: "https://fog.example/1" },
      license: "CC-BY-4.0",
    };
    const posting = read({ license, authors: ["Ines"] });
    expect(posting.isBasedOn).toEqual({
      "@type": "CreativeWork",
      name: "Fog Papers",
      url: "https://fog.example/1",
    });
    expect(posting.license).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(posting.copyrightHolder).toBeUndefined();
  });

  test("the site holds the rights in a post without authors", () => {
    expect(read({ license: "CC-BY-4.0" }).copyrightHolder).toEqual([
      { "@type": "Organization", name: "Harbor Notes", url: "https://harbor.example/notes" },
    ]);
  });
});

describe("length", () => {
  const stats = emptyStats();

  test("an empty text has none", () => {
    const posting = read({ stats });
    expect([posting.wordCount, posting.timeRequired]).toEqual([undefined, undefined]);
  });

  test("the reading time of the options comes first, then the post's, then the estimate", () => {
    const counted = { ...stats, words: 2380, scripts: { latin: { words: 2380, characters: 9000 } } };
    expect(read({ stats: counted }).timeRequired).toBe("PT10M");
    expect(read({ stats: counted, readingTime: 7 }).timeRequired).toBe("PT7M");
    expect(read({ stats: counted, readingTime: 7 }, { readingTime: 65 }).timeRequired).toBe("PT1H5M");
  });

  test("speeds of the site count", () => {
    const counted = { ...stats, words: 2380, scripts: { latin: { words: 2380, characters: 9000 } } };
    const readingTimeOptions = { speeds: { latin: 119 } };
    expect(read({ stats: counted }, { readingTimeOptions }).timeRequired).toBe("PT20M");
  });
});
