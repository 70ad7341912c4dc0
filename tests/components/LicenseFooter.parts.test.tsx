import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LicenseFooter, type LicenseFooterProps, type Photo } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostLink, linksOf } from "../support/host.js";
import { renderStatic } from "../support/render.js";

function draw(props: LicenseFooterProps): HTMLElement {
  return renderStatic(<LicenseFooter {...props} />);
}

/** The rows, label and value. */
function rows(container: HTMLElement): [string, string][] {
  const values = within(container).queryAllByRole("definition");
  return within(container)
    .queryAllByRole("term")
    .map((term, index) => [term.textContent ?? "", values[index]?.textContent?.trim() ?? ""]);
}

function sentences(container: HTMLElement): (string | null)[] {
  return within(container)
    .queryAllByRole("paragraph")
    .map(({ textContent }) => textContent);
}

/** What the page says of itself to machines. */
function claims(props: LicenseFooterProps): (string | null)[] {
  return [...draw(props).querySelectorAll("[rel~=license]")].map((link) => link.getAttribute("href"));
}

const cc = "https://creativecommons.org";
const photosUnder = (...licenses: Photo["license"][]): Photo[] =>
  licenses.map((license, index) => ({ src: `/${index}.jpg`, alt: "", width: 3, height: 2, license }));

test("a sentence ends with one full stop, also behind a name that has its own", () => {
  expect(sentences(draw({ license: { name: "Acme Inc." } }))).toEqual([
    "This post is licensed under Acme Inc.",
  ]);
  expect(sentences(draw({ license: { reprint: "Tide & Co." } }))).toEqual(["First published by Tide & Co."]);
});

describe("terms that differ by part", () => {
  const license = { text: "CC-BY-SA-4.0", code: "MIT", photos: "reserved" } as const;

  test("have a row each, with the name and the deed", () => {
    const container = draw({ license });
    expect(rows(container)).toEqual([
      ["Text", "Attribution-ShareAlike 4.0 International"],
      ["Code", "MIT License"],
      ["Photos", "All rights reserved"],
    ]);
    expect(linksOf(container).plain).toEqual([
      `${cc}/licenses/by-sa/4.0/deed.en`,
      "https://spdx.org/licenses/MIT.html",
      `${cc}/licenses/by-sa/4.0/`,
    ]);
  });

  test("speak of the text alone, whatever the scope", () => {
    for (const scope of ["post", "site"] as const) {
      expect(sentences(draw({ license, scope }))).toEqual([
        "The text of this post is licensed under CC BY-SA 4.0.",
      ]);
      expect(sentences(draw({ license: { text: "CC0-1.0", code: "MIT" }, scope, locale: zhHans }))).toEqual([
        "本文文字以 CC0 1.0 贡献至公共领域。",
      ]);
    }
  });

  test.each<[string, LicenseFooterProps, string[]]>([
    ["of the text", { license }, [`${cc}/licenses/by-sa/4.0/`]],
    ["of the text, in a list of posts", { license, mainContent: false }, []],
    ["of code and photos", { license: { code: "MIT", photos: "CC-BY-4.0" } }, []],
    ["of a text that is reserved", { license: { text: "reserved", photos: "CC-BY-4.0" } }, []],
    ["of a text under terms nobody knows", { license: { text: "Ask me", code: "MIT" } }, []],
    ["of photos with their own", { photos: photosUnder("CC-BY-4.0") }, []],
  ])("claim for the document what is said %s", (_, props, urls) => {
    expect(claims(props)).toEqual(urls);
  });

  test.each<[string, LicenseFooterProps["license"], string[]]>([
    ["a text alone", { text: "CC-BY-4.0" }, ["The text of this post is licensed under CC BY 4.0."]],
    ["code alone", { code: "MIT" }, []],
    ["a reserved text", { text: "reserved", code: "MIT" }, []],
    ["a text in the public domain", { text: `${cc}/publicdomain/mark/1.0/` }, []],
  ])("say no more than is known: %s", (_, given, said) => {
    expect(sentences(draw({ license: given }))).toEqual(said);
  });
});

describe("photos", () => {
  test.each<[string, LicenseFooterProps, string | undefined]>([
    ["none", { photos: [] }, undefined],
    ["none with terms", { photos: photosUnder(undefined, undefined) }, undefined],
    ["one license for all", { photos: photosUnder("CC0-1.0", "CC0-1.0") }, "CC0 1.0 Universal"],
    ["one license for some", { photos: photosUnder("CC0-1.0", undefined, "CC0-1.0") }, "CC0 1.0 (2)"],
    [
      "several",
      { photos: photosUnder("CC-BY-4.0", "CC0-1.0", "CC-BY-4.0", "reserved", "CC-BY-4.0") },
      "CC BY 4.0 (3), CC0 1.0 (1), and All rights reserved (1)",
    ],
    [
      "several, the rest under the license of the photos",
      { license: { photos: "CC-BY-4.0" }, photos: photosUnder(undefined, "CC0-1.0", undefined) },
      "CC BY 4.0 (2) and CC0 1.0 (1)",
    ],
    ["those of the post", { license: "CC-BY-4.0", photos: photosUnder("CC-BY-4.0") }, undefined],
    ["a license without photos", { license: { photos: "CC-BY-4.0" } }, "Attribution 4.0 International"],
  ])("are summed up: %s", (_, props, value) => {
    expect(rows(draw(props)).find(([label]) => label === "Photos")?.[1]).toBe(value);
  });

  test("are counted in the digits and the manner of the language", () => {
    const photos = photosUnder("CC-BY-4.0", "CC0-1.0", "CC-BY-4.0");
    expect(rows(draw({ photos, locale: zhHans }))).toEqual([["照片", "CC BY 4.0（2）和CC0 1.0（1）"]]);
    expect(rows(draw({ photos, locale: ar }))).toEqual([["الصور", "CC BY 4.0 (2) وCC0 1.0 (1)"]]);
  });

  test("link each license once", () => {
    const photos = photosUnder("CC-BY-4.0", "CC0-1.0", "CC-BY-4.0");
    expect(linksOf(draw({ photos })).plain).toEqual([
      `${cc}/licenses/by/4.0/deed.en`,
      `${cc}/publicdomain/zero/1.0/deed.en`,
    ]);
  });
});

describe("a reprint", () => {
  const reprint = { name: "Tide Magazine", url: "https://tide.example/press" };

  test("names its source and claims nothing", () => {
    const container = draw({ license: { reprint } });
    expect(rows(container)).toEqual([]);
    expect(sentences(container)).toEqual(["First published by Tide Magazine."]);
    expect(linksOf(container).plain).toEqual([reprint.url]);
    expect(claims({ license: { reprint } })).toEqual([]);
  });

  test("has the terms of the original, where they are known", () => {
    const license = { reprint, license: "CC-BY-4.0" };
    const container = draw({ license, scope: "site" });
    expect(rows(container)).toEqual([["License", "Attribution 4.0 International"]]);
    expect(sentences(container)).toEqual([
      "First published by Tide Magazine.",
      "This post is licensed under CC BY 4.0.",
    ]);
    expect(claims({ license })).toEqual([`${cc}/licenses/by/4.0/`]);
    expect(claims({ license, mainContent: false })).toEqual([]);
    expect(claims({ license: { reprint, license: "reserved" } })).toEqual([]);
  });

  test("from the site's own pages goes through the host's link", () => {
    expect(
      linksOf(draw({ license: { reprint: { name: "Old", url: "/old" } }, Link: HostLink })).host,
    ).toEqual(["/old"]);
  });
});

test.each([
  ["post", "This post is free of known copyright restrictions (PDM 1.0)."],
  [
    "site",
    "All posts on this blog are free of known copyright restrictions unless otherwise noted (PDM 1.0).",
  ],
] as const)("what is in the public domain already is not given away: the %s", (scope, said) => {
  expect(sentences(draw({ license: `${cc}/publicdomain/mark/1.0/`, scope }))).toEqual([said]);
});

describe("the icons", () => {
  const icons = (props: LicenseFooterProps) =>
    [...draw(props).querySelectorAll("svg[data-element]")].map((icon) => icon.getAttribute("data-element"));

  test.each<[LicenseFooterProps["license"], string[]]>([
    ["CC-BY-NC-SA-4.0", ["by", "nc", "sa"]],
    ["CC BY-ND 3.0 CN", ["by", "nd"]],
    ["CC0-1.0", ["zero"]],
    ["CC-PDM-1.0", ["pd"]],
    ["reserved", ["reserved"]],
    ["MIT", []],
    [{ name: "Mine" }, []],
    ["Ask me", []],
    [`${cc}/licenses/sampling+/1.0/`, []],
    [{ text: "CC-BY-4.0", code: "MIT", photos: "CC0-1.0" }, ["by", "zero"]],
  ])("show the elements of %o", (license, elements) => {
    expect(icons({ license })).toEqual(elements);
  });

  test("are drawings beside one link, and no words", () => {
    const container = draw({ license: "CC-BY-NC-SA-4.0" });
    expect(within(container).queryAllByRole("img")).toEqual([]);
    expect(within(container).getAllByRole("link")).toHaveLength(2);
    expect(container.querySelector(".co-license-icons")).toHaveAttribute("aria-hidden", "true");
    expect(container.querySelector(".co-license-icons")?.textContent).toBe("");
  });

  test("give way to the short name", () => {
    expect(icons({ license: "CC-BY-NC-4.0", icons: false })).toEqual([]);
    expect(rows(draw({ license: "CC-BY-NC-4.0", icons: false }))).toEqual([
      ["License", "Attribution-NonCommercial 4.0 International CC BY-NC"],
    ]);
  });
});

test("what a site adds stands below the sentence", () => {
  const container = draw({ license: "CC-BY-4.0", attribution: <b>Cite</b> });
  expect(container.querySelector("footer")?.lastElementChild).toHaveTextContent("Cite");
});
