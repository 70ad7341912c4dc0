import { cdp } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import current from "../../src/styles/index.css?inline";
import lowered from "virtual:lowered-styles";

const light = "oklch(0.27 0.012 70)";
const dark = "oklch(0.89 0.012 85)";

/** Sets up a page with one of our sheets and tells the color of the ink in the innermost post. */
function inkOf(css: string, body: string, siteStyles = ""): string {
  document.head.innerHTML = `<style>${css}</style><style>${siteStyles}</style>`;
  document.body.innerHTML = body;
  return getComputedStyle(document.querySelector(".co-post") as Element).color;
}

async function preferDark(value: "dark" | "light"): Promise<void> {
  // Vitest's type of the session leaves its methods to the provider.
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value }],
  });
}

afterEach(async () => {
  document.documentElement.className = "";
  delete document.documentElement.dataset["theme"];
  document.documentElement.style.colorScheme = "";
  await preferDark("light");
});

const post = '<article class="co-post"></article>';

describe.each([
  ["as published", current],
  ["as a build for older browsers ships it", lowered],
])("the colors of the sheet %s", (_, css) => {
  test("stay light on a page that never opted into dark", async () => {
    await preferDark("dark");
    expect(inkOf(css, post)).toBe(light);
  });

  test.each([
    [".dark", `<div class="dark">${post}</div>`, dark],
    ["data-theme", `<div data-theme="dark">${post}</div>`, dark],
    ["light inside dark", `<div class="dark"><div class="light">${post}</div></div>`, light],
    [
      "dark beside light",
      `<div class="light">${post.replaceAll("co-post", "")}</div><div class="dark">${post}</div>`,
      dark,
    ],
  ])("follow a theme marked on an ancestor: %s", (_mark, body, color) => {
    expect(inkOf(css, body)).toBe(color);
  });

  test("follow a theme marked on the page", () => {
    document.documentElement.className = "dark";
    expect(inkOf(css, post)).toBe(dark);
    document.documentElement.className = "";
    document.documentElement.dataset["theme"] = "dark";
    expect(inkOf(css, post)).toBe(dark);
  });

  test("are the site's, where it sets its own", () => {
    expect(inkOf(css, post, ":root { --co-ink: rgb(1, 2, 3) }")).toBe("rgb(1, 2, 3)");
    document.documentElement.className = "dark";
    expect(inkOf(css, post, ":root { --co-ink: rgb(1, 2, 3) }")).toBe("rgb(1, 2, 3)");
  });
});

test("a build for older browsers leaves no light-dark()", () => {
  expect(current).toContain("light-dark(");
  expect(lowered).not.toContain("light-dark(");
});

test("follow the system where the page opted into dark", async () => {
  await preferDark("dark");
  expect(inkOf(current, post, ":root { color-scheme: light dark }")).toBe(dark);
  // What the same build makes of the site's own rule.
  const site = ":root { --lightningcss-light: ; --lightningcss-dark: initial }";
  expect(inkOf(lowered, post, site)).toBe(dark);
});
