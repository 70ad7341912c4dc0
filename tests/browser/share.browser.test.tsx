import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { Share } from "../../src/index.js";
import { ShareButton } from "../../src/islands/ShareButton.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { en } from "../../src/locales/en.js";
import { ja } from "../../src/locales/ja.js";
import { shareButtonWords } from "../../src/model/shareButtonWords.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
});

const url = "https://tidal.example/north-shore";

test.each([en, de, ja, ar])(
  "at 320 px, links and button can be hit and nothing sticks out, in $tag",
  async (locale) => {
    const page = await openPage(null, { width: 320, dir: locale.dir });
    const share = (
      <Share url={url} postTitle="Tides" locale={locale}>
        <ShareButton url={url} {...shareButtonWords(locale)} />
      </Share>
    );
    root = createRoot(page);
    root.render(share);
    await expect.poll(() => page.querySelector("[data-state=ready]")).not.toBeNull();
    const targets = [...page.querySelectorAll("a, button")];
    expect(targets).toHaveLength(7);
    for (const target of targets) expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(sidewaysScroll()).toBe(0);
  },
);

test("nothing moves when the button comes", async () => {
  const page = await openPage(
    <Share url={url} postTitle="Tides">
      <ShareButton url={url} {...shareButtonWords(en)} />
    </Share>,
  );
  const place = () => page.querySelector("a")?.getBoundingClientRect().left;
  const before = place();
  expect(page.querySelector("button")?.checkVisibility({ visibilityProperty: true })).toBe(false);
  root = createRoot(page);
  root.render(
    <Share url={url} postTitle="Tides">
      <ShareButton url={url} {...shareButtonWords(en)} />
    </Share>,
  );
  await expect.poll(() => page.querySelector("[data-state=ready]")).not.toBeNull();
  expect(place()).toBe(before);
});
