import { complaintsOf } from "./browser.mjs";

/** How long a state may take to come, in milliseconds. */
const patience = 5000;

/** Waits until something holds in the page, and says whether it came to that. */
async function comesTrue(page, holds, given) {
  try {
    await page.waitForFunction(holds, given, { timeout: patience });
    return true;
  } catch {
    return false;
  }
}

const isOpen = () => document.querySelector("dialog[open]") !== null;

/** A page with a photo viewer, as a reader with a keyboard and a mouse sees it. */
export class Viewer {
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(2 * patience);
    this.complaints = complaintsOf(page);
  }

  /** Opens the page, and waits until it is alive. */
  async visit(address) {
    await this.page.goto(address, { waitUntil: "networkidle" });
    await this.mark();
  }

  /** Marks the document, so that a load of another is noticed. */
  mark() {
    return this.page.evaluate(() => {
      window.isMarked = true;
    });
  }

  /** Whether the document is still the one that was marked. */
  isSame() {
    return this.page.evaluate(() => window.isMarked === true);
  }

  /** Link of a photo, by the fragment of its figure. */
  link(id) {
    return this.page.locator(`#${id} a[data-co-photo]`);
  }

  /** Clicks a photo. */
  async click(id) {
    await this.link(id).scrollIntoViewIfNeeded();
    await this.link(id).click();
  }

  opens() {
    return comesTrue(this.page, isOpen);
  }

  /** Waits for the picture of a photo, told by its place: `Photo 2 of 12`. */
  async shows(place) {
    const picture = this.page.getByRole("dialog").getByRole("group", { name: place }).getByRole("img");
    try {
      const image = await picture.first().elementHandle({ timeout: patience });
      return await comesTrue(this.page, (each) => each.complete && each.naturalWidth > 0, image);
    } catch {
      return false;
    }
  }

  closes() {
    return comesTrue(this.page, () => document.querySelector("dialog[open]") === null);
  }

  /** Waits for an address, told by its end. */
  comesTo(end) {
    return comesTrue(this.page, (text) => location.href.endsWith(text), end);
  }

  /** Where the page is in the history, and what its router wrote there. */
  place() {
    return this.page.evaluate(() => ({
      href: location.href,
      length: history.length,
      state: JSON.stringify(history.state),
    }));
  }

  /** Fragment of the photo whose link has the focus. */
  focused() {
    return this.page.evaluate(() => document.activeElement?.closest("figure")?.id ?? "");
  }
}

/** Runs something with a page of its own. */
export async function withViewer(browser, options, run) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    return await run(new Viewer(await context.newPage()));
  } finally {
    await context.close();
  }
}
