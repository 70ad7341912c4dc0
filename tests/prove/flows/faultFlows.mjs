import assert from "node:assert/strict";
import { album, faulty, photo, rule } from "./photos.mjs";

/** Photos of which the second cannot be had, as a rule of the server says. */
function withFault(name) {
  return {
    galleries: [{ id: "photos", label: "Tea", photos: album(4, { 2: faulty(name) }) }],
    lightboxes: [{ for: "photos" }],
  };
}
const failedText = "The photo did not load.";
const [retried, linked, twice, offline, held] = ["missing", "missing", "missing", "held", "held"].map(rule);
const saving = (isOn) => ({
  name: isOn ? "Save-Data: no neighbor is loaded" : "without Save-Data both neighbors are loaded",
  // Pictures of one size: those of the page are not those of the lightbox.
  props: {
    galleries: [
      { id: "photos", photos: ["1", "2", "3", "4"].map((name) => photo(name, faulty(`full${name}`))) },
    ],
    lightboxes: [{ for: "photos" }],
  },
  async run({ cdp, page, openPhoto, press, sees, asked }) {
    await cdp.send("Emulation.setDataSaverOverride", { dataSaverEnabled: isOn });
    const full = () => [...new Set(asked.filter((path) => path.includes("/full")))].map((path) => path[14]);
    await openPhoto("2");
    await sees({ photo: 2, painted: true });
    await page.waitForTimeout(1500);
    assert.deepEqual(full().toSorted(), isOn ? ["2"] : ["1", "2", "3"]);
    await press("ArrowRight");
    await sees({ photo: 3, place: 3, painted: true });
    await page.waitForTimeout(800);
    assert.deepEqual(full().toSorted(), isOn ? ["2", "3"] : ["1", "2", "3", "4"]);
    return `photos ${full().join(", ")}`;
  },
});

/** @type {import("./runFlows.mjs").Flow[]} */
export const faultFlows = [
  {
    name: "a failed photo is announced; Try again by keyboard shows it once the server answers",
    props: withFault(retried),
    async run({ openPhoto, tabTo, press, sees, dialog, button }, site) {
      await openPhoto("2");
      await sees({ state: "failed", status: `${failedText} Picture 2` });
      await dialog.getByText(failedText).first().waitFor();
      site.free(retried);
      await tabTo("Try again");
      await press("Enter");
      await sees({
        state: "loaded",
        painted: true,
        isInside: true,
        photo: 2,
        status: "Photo 2 of 4: Caption 2",
      });
      assert.equal(await button("Try again").count(), 0);
      await press("ArrowRight");
      await sees({ photo: 3, place: 3 });
    },
  },
  {
    name: "Try again that fails again is announced again",
    props: withFault(twice),
    async run({ openPhoto, tabTo, press, sees, said, page }) {
      await openPhoto("2");
      const status = `${failedText} Picture 2`;
      await sees({ state: "failed", status });
      await tabTo("Try again");
      await press("Enter");
      await page.waitForFunction((text) => window.said.filter((said) => said === text).length > 1, status, {
        timeout: 15_000,
      });
      return (await said()).join("; ");
    },
  },
  {
    name: "a failed photo leads to its original by keyboard",
    props: withFault(linked),
    async run({ openPhoto, tabTo, press, sees, page, ready }, site) {
      await openPhoto("2");
      await sees({ state: "failed" });
      await tabTo("View original");
      site.free(linked);
      await press("Enter");
      await page.waitForURL((url) => url.pathname.startsWith(`/pictures/${linked}-2400`));
      await page.goBack();
      await ready();
      await sees({ open: 1, photo: 2, painted: true });
    },
  },
  {
    name: "a failed photo cannot be zoomed, and can be passed",
    props: withFault(rule("missing")),
    async run({ openPhoto, press, sees, button }) {
      await openPhoto("2");
      await sees({ state: "failed" });
      assert.equal(await button("Zoom in").getAttribute("aria-disabled"), "true");
      await press("+", "ArrowRight");
      await sees({ photo: 3, place: 3, state: "loaded" });
      await press("+");
      await sees({ scale: 1.5 });
    },
  },
  {
    name: "offline: said at once; online again: shown by itself",
    props: withFault(offline),
    async run({ context, openPhoto, press, sees, dialog }, site) {
      // Two photos away, so that nobody has asked for the one that cannot be had before the line is cut.
      await openPhoto("4");
      await sees({ painted: true });
      await context.setOffline(true);
      await press("ArrowLeft");
      await sees({ photo: 3, place: 3 });
      await press("ArrowLeft");
      await sees({ photo: 2, place: 2, state: "failed", status: `${failedText} Picture 2` });
      await dialog.getByText(failedText).first().waitFor();
      site.free(offline);
      await context.setOffline(false);
      await sees({ photo: 2, state: "loaded", painted: true, status: "Photo 2 of 4: Caption 2" });
    },
  },
  {
    name: "a photo that is on its way stands as its small picture, and comes",
    props: withFault(held),
    async run({ openPhoto, sees, page, press }, site) {
      await openPhoto("2");
      await sees({ state: "waiting", painted: false });
      const preview = page.locator(".co-lightbox-slide:not([inert]) .co-lightbox-preview");
      assert.match(await preview.getAttribute("src"), /small-600x400/);
      await press("ArrowRight");
      await sees({ photo: 3, place: 3, painted: true });
      await press("ArrowLeft");
      site.free(held);
      await sees({ photo: 2, place: 2, state: "loaded", painted: true });
      assert.equal(await preview.count(), 0);
    },
  },
  saving(true),
  saving(false),
];
