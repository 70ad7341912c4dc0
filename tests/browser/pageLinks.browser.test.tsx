import { afterEach, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { BackToTop, PostLayout, SkipLink } from "../../src/index.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
  history.replaceState(null, "", location.pathname);
  scrollTo(0, 0);
});

/** Whatever the machine says of motion, and tests before said. */
async function wantMotion(): Promise<void> {
  // Vitest's type of the session leaves its methods to the provider.
  const session = cdp() as unknown as { send(method: string, options: object): Promise<unknown> };
  const features = [{ name: "prefers-reduced-motion", value: "no-preference" }];
  await session.send("Emulation.setEmulatedMedia", { features });
}

async function openPost(width: number, dir: "ltr" | "rtl" = "ltr") {
  await wantMotion();
  const page = await openPage(
    <>
      <SkipLink to="post" />
      <p>Head of the page</p>
      <PostLayout id="post" post={{ title: "Tides", lang: dir === "rtl" ? "ar" : "en" }}>
        <p>Text</p>
        <BackToTop />
      </PostLayout>
    </>,
    { width, dir, padding: "0" },
  );
  (page.querySelector(".co-body p") as HTMLElement).style.height = "4000px";
  const [skip, top] = ["a.co-skip", "a.co-top"].map((name) => page.querySelector(name) as HTMLElement);
  return { skip: skip as HTMLElement, top: top as HTMLElement };
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

test("the skip link is the first stop of the keyboard, seen only there, and leads to the post", async () => {
  const { skip } = await openPost(320);
  expect(skip.getBoundingClientRect().width).toBeLessThanOrEqual(3);
  skip.focus();
  expect(document.activeElement).toBe(skip);
  expect(skip.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  expect(getComputedStyle(skip).clipPath).toBe("none");
  await userEvent.keyboard("{Enter}");
  expect(location.hash).toBe("#post");
  expect(sidewaysScroll()).toBe(0);
});

test.each([
  [375, "ltr"],
  [1280, "ltr"],
  [1280, "rtl"],
] as const)(
  "at %d px, %s, the link to the top comes with scrolling and takes no room",
  async (width, dir) => {
    const { top } = await openPost(width, dir);
    await expect.poll(() => isSeen(top)).toBe(false);
    scrollTo(0, 1500);
    await expect.poll(() => isSeen(top)).toBe(true);
    const { left, right, bottom, width: wide, height } = top.getBoundingClientRect();
    expect([wide, height]).toEqual([44, 44]);
    expect(Math.round(innerHeight - bottom)).toBe(16);
    expect(dir === "ltr" ? left > innerWidth / 2 : right < innerWidth / 2).toBe(true);
    expect(sidewaysScroll()).toBe(0);
    top.click();
    await expect.poll(() => scrollY).toBe(0);
    await expect.poll(() => isSeen(top)).toBe(false);
  },
);
