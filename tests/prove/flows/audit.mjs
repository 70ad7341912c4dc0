import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openFlow } from "./openFlow.mjs";
import { album, faulty, rule } from "./photos.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const long = "Rows of tea on a slope, picked by hand in April before the rain. ".repeat(30);
const widths = [375, 768, 1280];
const schemes = ["light", "dark"];
const languages = ["en", "ar"];

/** Opens the photo that has the focus, or whose link is named so. */
const open = async ({ page, sees }, name) => {
  await page.getByRole("link", { name: `Picture ${name}`, exact: true }).click();
  await sees({ open: 1, photo: Number(name), place: Number(name) });
};
const turn = async ({ press, sees }, key, photo, more = {}) => {
  await press(key);
  await sees({ photo, place: photo, ...more });
};

/** States that follow from each other on one page, the first before anything is opened. */
const states = [
  ["closed", async () => {}],
  ["open", (flow) => open(flow, "3").then(() => flow.sees({ painted: true }))],
  [
    "zoomed",
    async ({ press, sees, page }) => {
      await page.locator('.co-lightbox [data-icon="zoomIn"]').waitFor();
      await press("+", "+");
      await page.waitForFunction(() => window.look().scale > 1.2);
      await sees({ photo: 3 });
    },
  ],
  ["loading", (flow) => turn(flow, "PageDown", 4, { state: "waiting", painted: false })],
  ["failed", (flow) => turn(flow, "PageDown", 5, { state: "failed" })],
  ["full caption", (flow) => turn(flow, "PageDown", 6, { painted: true })],
  ["last", (flow) => turn(flow, "End", 8, { painted: true })],
  ["first", (flow) => turn(flow, "Home", 1, { painted: true })],
  [
    "thumbnails",
    async ({ page, tabTo, sees }) => {
      const strip = page.locator(".co-lightbox-thumbnails");
      await strip.waitFor({ state: "attached" });
      if (!(await strip.isVisible())) return;
      await tabTo(await strip.locator("[aria-current]").getAttribute("aria-label"));
      await sees({ photo: 1 });
    },
  ],
];

/** What axe finds, as texts. */
async function findings({ page }) {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.waitForTimeout(300);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
  });
}

/** Every state at a width, in a scheme and a direction. */
async function auditPage({ browser, site, check }, width, scheme, lang) {
  const changes = { 4: faulty(rule("held")), 5: faulty(rule("missing")), 6: { caption: long } };
  const settings = { size: [width, 800], options: { colorScheme: scheme, reducedMotion: "reduce" } };
  const where = `${width} px, ${scheme}, ${lang === "ar" ? "right to left" : "left to right"}`;
  const audit = async (flow, state, reach) => {
    try {
      await reach(flow);
      const found = await findings(flow);
      check(`axe: ${state}, ${where}`, found.length === 0, found.slice(0, 4).join("; "));
    } catch (error) {
      check(`axe: ${state}, ${where}`, false, String(error?.message ?? error).slice(0, 300));
    }
  };
  const galleries = [{ id: "photos", label: "Tea", photos: album(8, changes) }];
  const shown = await openFlow(
    browser,
    site.address({ lang, galleries, lightboxes: [{ for: "photos" }] }),
    settings,
  );
  try {
    await shown.page.evaluate(axe);
    for (const [state, reach] of states) await audit(shown, state, reach);
  } finally {
    await shown.close();
  }
  const props = { lang, controlled: { photos: album(3), hasSlots: true } };
  const controlled = await openFlow(browser, site.address(props), settings);
  try {
    await controlled.page.evaluate(axe);
    await audit(controlled, "controlled", async ({ page, sees }) => {
      await page.getByRole("button", { name: "Show Picture 1" }).click();
      await sees({ open: 1, photo: 1, place: 1, painted: true });
    });
  } finally {
    await controlled.close();
  }
}

/** Proves that axe finds nothing in any state; a button without a name is noticed. */
export async function proveAudit(tools) {
  const pages = widths.flatMap((width) =>
    schemes.flatMap((scheme) => languages.map((lang) => [width, scheme, lang])),
  );
  const work = async () => {
    for (let page = pages.shift(); page; page = pages.shift()) await auditPage(tools, ...page);
  };
  await Promise.all([work(), work(), work()]);
  await noticeMissingName(tools);
}

async function noticeMissingName({ browser, site, check }) {
  const galleries = [{ id: "photos", label: "Tea", photos: album(3) }];
  const flow = await openFlow(browser, site.address({ galleries, lightboxes: [{ for: "photos" }] }));
  try {
    await flow.page.evaluate(axe);
    await open(flow, "2");
    await flow.page.evaluate(() => {
      const button = document.querySelector('.co-lightbox [data-icon="close"]');
      for (const name of ["aria-label", "title"]) button.removeAttribute(name);
    });
    const found = await findings(flow);
    check(
      "axe notices a button without a name",
      found.some((text) => text.startsWith("button-name")),
      found.join("; "),
    );
  } finally {
    await flow.close();
  }
}
