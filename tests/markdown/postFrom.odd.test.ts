import { describe, expect, test } from "vitest";
import type { Post } from "../../src/content/post.js";
import { postFrom } from "../../src/markdown.js";
import { forgetWarnings } from "../../src/model/warn.js";
import { watchWarnings } from "../support/warnings.js";

describe("what cannot be read", () => {
  const thrower = {
    get title(): never {
      throw new Error("no");
    },
    date: "2024-01-20",
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each<[string, unknown, Partial<Post>]>([
    ["nothing", undefined, {}],
    ["null", null, {}],
    ["a text", "title: A", {}],
    ["a list", [{ title: "A" }], {}],
    ["a revoked proxy", proxy, {}],
    ["a getter that throws", thrower, { published: "2024-01-20" }],
    [
      "revoked values",
      {
        title: proxy,
        date: proxy,
        tags: proxy,
        cover: proxy,
        license: proxy,
        lang: proxy,
        url: proxy,
        author: [proxy],
      },
      {},
    ],
    [
      "functions and symbols",
      { title: () => 1, date: Symbol("x"), tags: [() => 1], authors: Symbol("y"), cover: () => 1 },
      {},
    ],
    ["impossible dates", { title: "A", date: "2024-02-30", updated: new Date(Number.NaN) }, { title: "A" }],
    ["a switch", { published: false, cover: false, copyright: true, tags: true, author: false }, {}],
    ["colors for a cover", { cover: "#ff0000", top_img: "linear-gradient(red, blue)" }, {}],
    [
      "more colors for a cover",
      { cover: "repeating-linear-gradient(red, blue)", top_img: "rgb(0 0 0)", thumbnail: "transparent" },
      {},
    ],
    ["addresses that are not safe", { url: "javascript:alert(1)", cover: "javascript:alert(1)" }, {}],
    ["a notice that is no license", { copyright: "© 2024 Ada" }, {}],
    ["a language that is none", { lang: "中文" }, {}],
    [
      "names that are none",
      { authors: [null, {}, { name: 5 }, { name: "Ada" }], tags: [null, ""] },
      { authors: ["Ada"] },
    ],
  ])("is left out, and nothing throws: %s", (_, frontMatter, post) => {
    forgetWarnings();
    const { result } = watchWarnings(() => postFrom(frontMatter));
    expect(result).toEqual({ title: "", ...post });
  });

  test.each([
    ["front matter", "title: A", /The front matter is a string/],
    ["a date", { date: "soon" }, /date is "soon"/],
    ["a cover", { cover: 5 }, /The cover in the front matter is a number/],
    ["a cover without alt", { cover: { src: "/a.jpg", width: 1, height: 1 } }, /no alt/],
    [
      "a cover without alt, of a post that has a name",
      { title: "Tides", cover: "/a.jpg" },
      /cover \/a\.jpg of the post "Tides" has no alt/,
    ],
    ["an author", { author: { email: "a@a.example" } }, /An entry of author .* without a name/],
    ["a license", { license: 5 }, /license is a number/],
  ])("with one warning: %s", (_, frontMatter, message) => {
    forgetWarnings();
    const { warnings } = watchWarnings(() => [postFrom(frontMatter), postFrom(frontMatter)]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(message);
  });

  test("switches, colors for a cover and other blogs' ids are no mistakes, and say nothing", () => {
    forgetWarnings();
    const frontMatter = {
      title: "A",
      published: true,
      cover: false,
      top_img: "#fff",
      copyright: true,
      slug: "a",
    };
    const { result, warnings } = watchWarnings(() => postFrom(frontMatter));
    expect(result).toEqual({ title: "A" });
    expect(warnings).toEqual([]);
  });

  test("nothing inherited counts, and nothing is polluted", () => {
    const inherited = Object.create({ title: "Inherited", date: "2024-01-20" }) as object;
    expect(postFrom(inherited)).toEqual({ title: "" });
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"A"}',
    );
    const post = postFrom(hostile, hostile, hostile);
    expect(post).toEqual({ title: "A" });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const { result } = watchWarnings(() => postFrom({ cover: "__proto__" }, { images: {} }));
    expect(result.cover).toEqual({ src: "__proto__", alt: "" });
  });
});
