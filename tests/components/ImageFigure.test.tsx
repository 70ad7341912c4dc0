import { within } from "@testing-library/react";
import { type ReactNode, version } from "react";
import { describe, expect, test } from "vitest";
import { ImageFigure, type ImageFigureProps } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const photo = { src: "/tea.jpg", width: 1600, height: 1067, alt: "Rows of tea" } as const;
const sources = [
  { src: "/tea-800.jpg", width: 800 },
  { src: "/tea-800.webp", width: 800, type: "image/webp" },
  { src: "/tea-1600.webp", width: 1600, type: "image/webp" },
  { src: "/tea-800.avif", width: 800, type: "image/avif" },
];

type Some = Partial<Omit<ImageFigureProps, "src">> & { src?: unknown };

function draw(props: Some = {}): HTMLElement {
  return renderStatic(<ImageFigure {...({ ...photo, ...props } as ImageFigureProps)} />);
}

function image(props?: Some): HTMLImageElement {
  return draw(props).querySelector("img") as HTMLImageElement;
}

function caption(props: Some): string | undefined {
  return draw(props).querySelector("figcaption")?.textContent ?? undefined;
}

describe("alt and caption", () => {
  test("are two things: one for those who do not see it, one for all", () => {
    const container = draw({ caption: "The first harvest of the year." });
    expect(within(container).getByRole("img")).toHaveAccessibleName("Rows of tea");
    expect(within(container).getByRole("figure").textContent).toBe("The first harvest of the year.");
    expect(within(container).getByRole("img")).toHaveAccessibleDescription("");
  });

  test.each([
    ["the same", "Rows of tea"],
    ["the same in other letters and spaces", "rows  of\nTea"],
  ])("that are %s are heard once", (_, text) => {
    const { result, warnings } = watchWarnings(() => draw({ caption: text }));
    expect(within(result).queryByRole("img")).toBeNull();
    expect(within(result).getByRole("figure").textContent).toBe(text);
    expect(warnings).toHaveLength(1);
  });

  test('"" makes it a decoration', () => {
    expect(within(draw({ alt: "" })).queryByRole("img")).toBeNull();
    expect(image({ alt: "" })).toHaveAttribute("alt", "");
  });

  test("without a caption, there is no figcaption", () => {
    for (const empty of [undefined, null, "", " ", false, []])
      expect(caption({ caption: empty })).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ["nodes", <em key="node">Tea</em>, "Tea"],
    ["a list of nodes", ["Tea ", <b key="b">here</b>], "Tea here"],
    ["a number, as YAML reads a year", 2024, "2024"],
    ["a BigInt", 2024n, "2024"],
    ["markup, as text", "<b>Tea</b> & milk", "<b>Tea</b> & milk"],
    ["zero", 0, "0"],
  ])("a caption may be %s", (_, given, text) => {
    expect(caption({ caption: given as ReactNode })).toBe(text);
  });

  test.each<[string, unknown]>([
    ["a Date", new Date(0)],
    ["an object", { text: "Tea" }],
    ["a function", () => "Tea"],
    ["an object that looks like an element", { $$typeof: "react.element", type: "b", props: {} }],
    ["an object that looks like a promise", JSON.parse('{ "then": "later" }')],
  ])("a caption that is %s is left out, with a warning", (_, given) => {
    const { result, warnings } = watchWarnings(() => draw({ caption: ["Tea", given] as ReactNode }));
    expect(result.textContent).toBe("Tea");
    expect(warnings).toHaveLength(1);
  });
});

describe("the room", () => {
  test.each<[string, Some, string, string]>([
    ["a size", {}, "1600", "1067"],
    ["a size in fractions", { width: 400.6, height: 300.2 }, "401", "300"],
    ["a ratio", { width: undefined, height: undefined, ratio: 2 }, "1600", "800"],
    [
      "a static import",
      { src: { src: "/a.jpg", width: 3, height: 2 }, width: undefined, height: undefined },
      "3",
      "2",
    ],
  ])("of %s is in the HTML", (_, props, width, height) => {
    const drawn = image(props);
    expect([drawn.getAttribute("width"), drawn.getAttribute("height")]).toEqual([width, height]);
  });

  test.each<[string, Some]>([
    ["nothing known", { width: undefined, height: undefined }],
    ["half a size", { height: undefined }],
    ["no number", { width: "wide" as never, height: Number.NaN }],
  ])("of %s is a guess, with a warning", (_, props) => {
    const { result, warnings } = watchWarnings(() => image(props));
    expect([result.getAttribute("width"), result.getAttribute("height")]).toEqual(["1600", "1067"]);
    expect(warnings).toHaveLength(1);
  });

  test("cannot be lost to more attributes", () => {
    const drawn = image({ imageProps: { width: undefined, height: undefined, src: "/b.jpg", alt: "B" } });
    expect(drawn).toHaveAttribute("width", "1600");
    expect(drawn).toHaveAttribute("height", "1067");
    expect(drawn).toHaveAttribute("src", "/tea.jpg");
    expect(drawn).toHaveAttribute("alt", "Rows of tea");
  });
});

describe("loading", () => {
  const attribute = version.startsWith("18.") ? "fetchpriority" : "fetchPriority";

  test("waits until a reader comes near", () => {
    expect(image()).toHaveAttribute("loading", "lazy");
    expect(image()).toHaveAttribute("decoding", "async");
    expect(image()).not.toHaveAttribute("fetchpriority");
  });

  test("starts first for `priority`", () => {
    expect(image({ priority: true })).toHaveAttribute("loading", "eager");
    expect(image({ priority: true })).toHaveAttribute("fetchpriority", "high");
    expect(renderHtml(<ImageFigure {...photo} priority />)).toContain(`${attribute}="high"`);
  });

  test("is said before the address, as Safari and Firefox fetch at once", () => {
    const [tag = ""] = /<img[^>]*>/.exec(renderHtml(<ImageFigure {...photo} sources={sources} />)) ?? [];
    expect(tag.indexOf("loading=")).toBeGreaterThan(0);
    expect(tag.indexOf("loading=")).toBeLessThan(tag.indexOf(" src="));
    expect(tag.indexOf(" sizes=")).toBeLessThan(tag.indexOf(" src="));
  });

  test("takes more attributes for the image", () => {
    const drawn = image({ imageProps: { loading: "eager", className: "site", title: "Tea" } });
    expect(drawn).toHaveAttribute("loading", "eager");
    expect(drawn).toHaveAttribute("title", "Tea");
    expect(drawn).toHaveClass("co-image site", { exact: true });
  });
});

describe("sources", () => {
  test("of other types stand before the image, the smallest format first", () => {
    const picture = draw({ sources }).querySelector("picture") as HTMLPictureElement;
    expect([...picture.children].map((child) => [child.localName, child.getAttribute("type")])).toEqual([
      ["source", "image/avif"],
      ["source", "image/webp"],
      ["img", null],
    ]);
    expect([...picture.children].map((child) => child.getAttribute("srcset"))).toEqual([
      "/tea-800.avif 800w",
      "/tea-800.webp 800w, /tea-1600.webp 1600w",
      "/tea-800.jpg 800w, /tea.jpg 1600w",
    ]);
  });

  test("of one type need no picture element", () => {
    expect(draw({ sources: sources.slice(0, 1) }).querySelector("picture")).toBeNull();
  });

  test("alone bring `sizes`: without them, the browser has nothing to choose", () => {
    expect(image()).not.toHaveAttribute("sizes");
    expect(image()).not.toHaveAttribute("srcset");
  });

  const [text, wide] = [
    "(min-width: 45.5rem) 43rem, calc(100vw - 2.5rem)",
    "(min-width: 61.5rem) 59rem, calc(100vw - 2.5rem)",
  ];
  test.each<[string, Some, string]>([
    ["text", {}, `auto, ${text}`],
    ["wide", { placement: "wide" }, `auto, ${wide}`],
    ["full", { placement: "full" }, "auto, 100vw"],
    ["priority", { priority: true, placement: "wide" }, wide],
    ["sizes of the site", { sizes: "50vw" }, "50vw"],
    ["a placement there is none of", { placement: "constructor" as never }, `auto, ${text}`],
  ])("know how wide the picture will be: %s", (_, props, sizes) => {
    const { result } = watchWarnings(() => draw({ ...props, sources }));
    const given = [...result.querySelectorAll("source, img")].map((element) => element.getAttribute("sizes"));
    expect(given).toEqual([sizes, sizes, sizes]);
  });

  test("go to the host's image as one list", () => {
    const drawn = draw({ sources, Image: HostImage });
    expect(drawn.querySelector("picture")).toBeNull();
    expect(within(drawn).getByRole("img")).toHaveAttribute("srcset", "/tea-800.jpg 800w, /tea.jpg 1600w");
  });
});

test("the host's image gets address, text, size, class and loading", () => {
  const drawn = image({ Image: HostImage, imageProps: { className: "site" } });
  expect(drawn.dataset["host"]).toBe("image");
  for (const [name, value] of Object.entries({ ...photo, loading: "lazy", class: "co-image site" })) {
    expect(drawn).toHaveAttribute(name, String(value));
  }
});

test("the host's image gets the sizes also of a photo in one file, of which it makes several", () => {
  const plain = image({ placement: "wide" });
  expect(plain).not.toHaveAttribute("sizes");
  const byHost = image({ placement: "wide", Image: HostImage });
  expect(byHost.getAttribute("sizes")).toBe(image({ placement: "wide", sources }).getAttribute("sizes"));
});

describe("below the picture", () => {
  const credited: Some = {
    caption: "Harvest.",
    credit: { name: "Ada", url: "/ada" },
    license: "CC-BY-4.0",
    original: { url: "/full.jpg", bytes: 4_404_019 },
  };

  test.each([
    [en, "Harvest. Photo: Ada · CC BY 4.0 · View original (4.4 MB)"],
    [zhHans, "Harvest. 摄影：Ada · CC BY 4.0 · 查看原图（4.4 MB）"],
    [ar, "Harvest. تصوير: Ada · CC BY 4.0 · عرض الصورة الأصلية (4.4 م.ب)"],
  ])("stand caption, credit, terms and original in $tag", (locale, text) => {
    expect(caption({ ...credited, locale })).toBe(text);
  });

  test("the links lead to the person, the deed in the reader's language and the file", () => {
    const links = linksOf(draw({ ...credited, locale: zhHans, Link: HostLink }));
    expect(links.host).toEqual(["/ada"]);
    expect(links.plain).toEqual(["https://creativecommons.org/licenses/by/4.0/deed.zh-hans", "/full.jpg"]);
  });

  test.each<[string, Some, string | undefined]>([
    ["a name", { credit: "Ada" }, "Photo: Ada"],
    ["a source without a name", { credit: { name: "", url: "https://ada.example/" } }, "Photo: ada.example"],
    ["all rights reserved", { license: "reserved" }, "All rights reserved"],
    ["a license of one's own", { license: { name: "MIT", url: "/mit" } }, "MIT"],
    ["no license", { license: false }, undefined],
    ["an original without a size", { original: "/full.jpg" }, "View original"],
    ["an original of a false size", { original: { url: "/full.jpg", bytes: -1 } }, "View original"],
  ])("may stand %s", (_, props, text) => {
    expect(caption(props)).toBe(text);
  });

  test("no license speaks of the whole page", () => {
    expect(draw(credited).querySelector("[rel~=license]")).toBeNull();
  });
});

describe("a picture with a bad address", () => {
  const src = "javascript:alert(1)";

  test("leaves every word that was written of it", () => {
    const more = { caption: "Harvest.", credit: "Ada", original: "/full.jpg", id: "tea", className: "site" };
    const { result, warnings } = watchWarnings(() => draw({ src, ...more }));
    expect(result.querySelector("img")).toBeNull();
    expect(result.textContent).toBe("Rows of teaHarvest. Photo: Ada · View original");
    expect(result.firstElementChild).toHaveAttribute("id", "tea");
    expect(result.firstElementChild).toHaveClass("co-figure site", { exact: true });
    expect(warnings.length).toBeGreaterThan(0);
  });

  test("whose caption repeats its alt says it once, and no warning names a picture that nobody wrote", () => {
    const { result, warnings } = watchWarnings(() => draw({ src, caption: "Rows of tea" }));
    expect(result.textContent).toBe("Rows of tea");
    expect(warnings.join()).not.toContain('"#"');
  });

  test.each<[string, Some | { alt: undefined }, string]>([
    ["its alt", {}, "Rows of tea"],
    ["its caption", { alt: "", caption: "Harvest." }, "Harvest."],
    ["its credit", { alt: "", credit: "Ada" }, "Photo: Ada"],
    ["its terms", { alt: "", license: "CC-BY-4.0" }, "CC BY 4.0"],
    ["nothing", { alt: "" }, ""],
    ["nothing, not even an alt", { alt: undefined }, ""],
  ])("leaves %s", (_, props, text) => {
    const { result } = watchWarnings(() => draw({ src, ...(props as Some) }));
    expect(result.textContent).toBe(text);
    expect(result.childElementCount).toBe(text === "" ? 0 : 1);
  });
});
