import axe from "axe-core";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import {
  Attribution,
  LicenseFooter,
  type LicenseFooterProps,
  type Photo,
  type Post,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { openPage, sidewaysScroll, textBoxes } from "../support/browserPage.js";
import "../../src/styles/index.css";

const locales = [en, zhHans, ar];
const wide = "W".repeat(2000);
const photos = ["CC-BY-4.0", "CC0-1.0", "CC-BY-4.0"].map(
  (license, index): Photo => ({ src: `/${index}.jpg`, alt: "", width: 3, height: 2, license }),
);
const post: Post = {
  title: "The old press in the boathouse",
  url: "https://harbor.example/the-old-press",
  published: "2026-03-02",
  authors: ["Ines Falk", "سلمى"],
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  license: { text: "CC-BY-NC-SA-3.0", code: "MIT", photos: "reserved" },
};

/** A footer with all it can hold. */
function footer(given: Post, props: LicenseFooterProps = {}): ReactElement {
  return (
    <LicenseFooter
      {...props}
      authors={given.authors}
      site={given.site}
      url={given.url}
      license={given.license}
      photos={photos}
      attribution={<Attribution open work={given} locale={props.locale} />}
    />
  );
}

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("lang");
  await emulate({});
});

/** Shows the page as another medium does. */
async function emulate(media: {
  media?: string;
  features?: { name: string; value: string }[];
}): Promise<void> {
  const session = cdp() as unknown as { send(method: string, options: object): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", { media: "", features: [], ...media });
}

describe("everything has room", () => {
  const stretched: Post = {
    ...post,
    title: wide,
    authors: [wide],
    url: `https://harbor.example/${wide}`,
    license: { text: { name: wide, url: `/${wide}` }, code: { reprint: wide }, photos: wide },
  };
  const cases = [320, 375, 768, 1280].flatMap((width) => locales.map((locale) => [width, locale] as const));

  test.each(cases)("at %d pixels, $tag", async (width, locale) => {
    for (const given of [post, stretched]) {
      const container = await openPage(footer(given, { locale }), { width, dir: locale.dir });
      expect(sidewaysScroll()).toBe(0);
      const { clientWidth } = document.documentElement;
      const cut = textBoxes(container).filter(({ left, right }) => left < -0.5 || right > clientWidth + 0.5);
      expect(cut).toEqual([]);
    }
  });
});

test("icons stay beside the last word of the name", async () => {
  for (const width of [320, 375, 420, 1280]) {
    const container = await openPage(<LicenseFooter license="CC-BY-NC-ND-4.0" />, { width });
    const icons = [...container.querySelectorAll("svg[data-element]")].map((icon) =>
      icon.getBoundingClientRect(),
    );
    expect(new Set(icons.map(({ top }) => Math.round(top))).size).toBe(1);
    for (const { width: size, height } of icons)
      expect([size, height]).toEqual([icons[0]?.width, icons[0]?.width]);
  }
});

describe("on paper", () => {
  const printed = (element: Element) => getComputedStyle(element, "::after").content;

  test("the terms are spelled out as addresses, once each", async () => {
    const container = await openPage(footer({ ...post, license: { text: "CC-BY-4.0", code: "MIT" } }));
    await emulate({ media: "print" });
    const spelled = [...container.querySelectorAll("a")].filter((link) => printed(link) !== "none");
    expect(spelled.map((link) => link.getAttribute("href"))).toEqual([
      "https://spdx.org/licenses/MIT.html",
      "https://creativecommons.org/licenses/by/4.0/deed.en",
      "https://creativecommons.org/publicdomain/zero/1.0/deed.en",
      "https://creativecommons.org/licenses/by/4.0/",
    ]);
    for (const link of spelled) expect(printed(link)).toContain(" (");
  });

  test("a citation nobody opened is not there, and one that is has no button", async () => {
    const closed = await openPage(<Attribution work={post} />);
    await emulate({ media: "print" });
    expect(closed.querySelector("details")?.getBoundingClientRect().height).toBe(0);
    const open = await openPage(<Attribution open work={post} />);
    expect(open.querySelector("summary")?.getBoundingClientRect().height).toBe(0);
    expect(open.querySelector("pre")?.getBoundingClientRect().height).toBeGreaterThan(0);
  });
});

test("icons and buttons are seen in forced colors", async () => {
  await emulate({ features: [{ name: "forced-colors", value: "active" }] });
  const container = await openPage(footer(post));
  const system = document.createElement("span");
  system.style.cssText = "color: CanvasText; background: Canvas";
  container.append(system);
  const { color, backgroundColor } = getComputedStyle(system);
  for (const icon of container.querySelectorAll("svg[data-element]")) {
    expect(getComputedStyle(icon).stroke).toBe(color);
  }
  const { borderTopStyle, borderTopColor } = getComputedStyle(container.querySelector("summary") as Element);
  expect(borderTopStyle).toBe("solid");
  expect(borderTopColor).not.toBe(backgroundColor);
});

describe("axe finds nothing", () => {
  const cases = locales.flatMap((locale) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      [320, 1280].map((width) => [locale, scheme, width] as const),
    ),
  );
  test.each(cases)("in $tag, %s, at %d", async (locale, scheme, width) => {
    document.documentElement.lang = locale.tag;
    document.documentElement.style.colorScheme = scheme;
    document.body.className = "co-page";
    document.title = "Tea";
    const container = await openPage(<main>{footer(post, { locale })}</main>, { width, dir: locale.dir });
    const { violations, incomplete } = await axe.run(container);
    document.body.className = "";
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(incomplete.filter(({ id }) => id === "color-contrast")).toEqual([]);
  });
});
