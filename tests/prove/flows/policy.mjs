import { openFlow } from "./openFlow.mjs";
import { album, faulty, rule } from "./photos.mjs";

/** Everything a reader may do with a lightbox. */
async function useAll({ page, openPhoto, press, sees, tabTo, button }, site, missing) {
  await openPhoto("1");
  await sees({ painted: true });
  await button("Zoom in").waitFor();
  await press("ArrowRight");
  await sees({ photo: 2, place: 2, painted: true });
  await press("+", "+", "ArrowRight", "ArrowDown");
  await page.waitForFunction(() => window.look().scale > 1.2);
  await page.mouse.move(640, 350);
  await page.mouse.wheel(0, -200);
  await press("0");
  await sees({ scale: 1 });
  await tabTo("Photo 2");
  await press("ArrowRight");
  await sees({ photo: 3, place: 3, state: "failed" });
  site.free(missing);
  await tabTo("Try again");
  await press("Enter");
  await sees({ photo: 3, painted: true });
  await button("Full screen").click();
  await button("Leave full screen").click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.mouse.move(640, 300);
  await page.mouse.down();
  await page.mouse.move(400, 302, { steps: 6 });
  await page.mouse.up();
  await sees({ photo: 4, place: 4 });
  await press("Escape");
  await sees({ open: 0, hash: "" });
  await openPhoto("5");
  await button("Full screen").waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.mouse.move(640, 250);
  await page.mouse.down();
  await page.mouse.move(642, 560, { steps: 8 });
  await page.mouse.up();
  await sees({ open: 0, hash: "" });
}

/** Uses a page under its policy, and says what broke it. */
async function broken({ browser, site }, options, act) {
  const missing = rule("missing");
  const props = {
    galleries: [{ id: "photos", label: "Tea", photos: album(6, { 3: faulty(missing) }) }],
    lightboxes: [{ for: "photos" }],
  };
  const flow = await openFlow(browser, site.address(props, { isStrict: true, ...options }));
  try {
    await act(flow, site, missing);
    return { violations: await flow.page.evaluate(() => window.violations), complaints: flow.complaints };
  } finally {
    await flow.close();
  }
}

/** Proves that a lightbox used from end to end breaks neither a strict policy nor Trusted Types, sent as headers. */
export async function provePolicy(tools) {
  const { check } = tools;
  try {
    const { violations, complaints } = await broken(tools, {}, useAll);
    check(
      "strict policy: no violation from opening to closing",
      violations.length === 0,
      violations.join("; "),
    );
    check("strict policy: no word in the console", complaints.length === 0, complaints.join("; "));
  } catch (error) {
    check("strict policy: the lightbox works", false, String(error?.message ?? error).slice(0, 400));
  }
  const careless = await broken(tools, { isCareless: true }, async () => {});
  check(
    "strict policy: a style attribute of the page is noticed",
    careless.violations.length > 0,
    careless.violations.join("; "),
  );
  const unsafe = await broken(tools, {}, ({ page }) =>
    page.evaluate(() => {
      try {
        document.createElement("p").innerHTML = "<b>";
      } catch {
        // It is refused, and reported.
      }
    }),
  );
  check(
    "strict policy: HTML from a string is noticed",
    unsafe.violations.length > 0,
    unsafe.violations.join("; "),
  );
}
