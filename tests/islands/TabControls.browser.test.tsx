import axe from "axe-core";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { flushSync } from "react-dom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Tab, Tabs } from "../../src/index.js";
import { TabControls } from "../../src/islands.js";
import { openPage } from "../support/browserPage.js";
import { renderStatic } from "../support/render.js";
import "../../src/styles/index.css";

let root: Root | undefined;

const page = (
  <div className="co-post">
    <Tabs group="system" aria-label="System">
      <Tab label="Linux" id="linux">
        <p>Penguins.</p>
      </Tab>
      <Tab label="macOS">
        <p id="apples">Apples.</p>
      </Tab>
      <Tab label="Windows">
        <p>Panes.</p>
      </Tab>
    </Tabs>
    <Tabs group="system">
      <Tab label="Linux">
        <p>Second penguins.</p>
      </Tab>
      <Tab label="macOS">
        <p>Second apples.</p>
      </Tab>
    </Tabs>
  </div>
);

beforeEach(() => localStorage.clear());
afterEach(() => {
  flushSync(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  vi.restoreAllMocks();
  location.hash = "";
});

async function open(node = page, dir: "ltr" | "rtl" = "ltr"): Promise<HTMLElement> {
  const container = await openPage(node, { dir });
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  flushSync(() =>
    root?.render(
      <StrictMode>
        <TabControls />
      </StrictMode>,
    ),
  );
  await expect.poll(() => tabs().length).toBeGreaterThan(0);
  return container;
}

const tabs = (): HTMLElement[] =>
  [...document.querySelectorAll(".co-tabs, .co-tabs *")].flatMap((host) => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>("[role=tab]") ?? []),
  ]);
const selected = () => tabs().filter(({ ariaSelected }) => ariaSelected === "true");
const names = () => selected().map(({ textContent }) => textContent);
const shown = () =>
  [...document.querySelectorAll("p")]
    .filter((text) => text.checkVisibility({ contentVisibilityAuto: true }))
    .map(({ textContent }) => textContent);

test("one section of each is shown, under its tab instead of its heading", async () => {
  await open();
  expect(names()).toEqual(["Linux", "Linux"]);
  expect(shown()).toEqual(["Penguins.", "Second penguins."]);
  expect([...document.querySelectorAll("h3")].some((heading) => heading.checkVisibility())).toBe(false);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each([
  ["ltr", "{ArrowRight}", "{ArrowLeft}"],
  ["rtl", "{ArrowLeft}", "{ArrowRight}"],
] as const)("keys lead from tab to tab, %s", async (dir, next, previous) => {
  await open(page, dir);
  tabs()[0]?.focus();
  const press = async (key: string) => {
    await userEvent.keyboard(key);
    return names()[0];
  };
  expect(await press(next)).toBe("macOS");
  expect(await press(previous)).toBe("Linux");
  expect(await press(previous)).toBe("Windows");
  expect(await press("{Home}")).toBe("Linux");
  expect(await press("{End}")).toBe("Windows");
  expect(await press(next)).toBe("Linux");
  expect(tabs().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2);
});

test("the Tab key leads from a tab to what it shows, and on to the next tabs", async () => {
  await open();
  tabs()[0]?.focus();
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  await userEvent.keyboard("{Tab}");
  expect(focused()?.role).toBe("tabpanel");
  expect(focused()?.hasAttribute("hidden")).toBe(false);
  await userEvent.keyboard("{Tab}");
  expect(focused()).toBe(tabs()[3]);
});

test("a choice holds for all of the group, and for the next page", async () => {
  await open();
  tabs()[1]?.click();
  expect(shown()).toEqual(["Apples.", "Second apples."]);
  flushSync(() => root?.unmount());
  await open();
  expect(names()).toEqual(["macOS", "macOS"]);
});

test("where storage is blocked, the choice holds for this page", async () => {
  const blocked = () => {
    throw new DOMException("Blocked", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  await open();
  tabs()[1]?.click();
  expect(shown()).toEqual(["Apples.", "Second apples."]);
});

test("a link to a section, or into one, opens it, and nothing is kept of that", async () => {
  await open();
  tabs()[2]?.click();
  location.hash = "#linux";
  await expect.poll(() => names()[0]).toBe("Linux");
  location.hash = "#apples";
  await expect.poll(() => names()[0]).toBe("macOS");
  expect(localStorage.getItem("colophon-tab-system")).toBe("Windows");
});

const tall = <div style={{ blockSize: "200vh" }} />;
const longPage = (
  <>
    <p id="start" />
    {tall}
    {page}
    {tall}
  </>
);

async function changeHash(change: () => void): Promise<void> {
  const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  change();
  await changed;
}

const goTo = (hash: string) =>
  changeHash(() => {
    location.hash = hash;
  });
const goBack = () => changeHash(() => history.back());

test("what a reader picked after a link stays when a lightbox has written the address", async () => {
  await open(longPage);
  await goTo("#apples");
  expect(names()[0]).toBe("macOS");
  tabs()[0]?.click();
  scrollTo(0, 40);
  history.pushState(null, "", "#p1");
  await goBack();
  expect([names()[0], scrollY]).toEqual(["Linux", 40]);
});

test("what a reader picked after a link stays when other tabs come", async () => {
  await open(longPage);
  await goTo("#apples");
  expect(names()[0]).toBe("macOS");
  tabs()[0]?.click();
  scrollTo(0, 40);
  renderStatic(
    <Tabs>
      <Tab label="New">
        <p>News.</p>
      </Tab>
    </Tabs>,
  );
  await expect.poll(() => names().at(-1)).toBe("New");
  expect([names()[0], scrollY]).toEqual(["Linux", 40]);
});

test("Back to a link to a tab that is open leads to where the reader was", async () => {
  await open(longPage);
  await goTo("#apples");
  scrollTo(0, 40);
  await goTo("#start");
  expect(scrollY).toBeLessThan(40);
  await goBack();
  await expect.poll(() => scrollY).toBe(40);
});

test("what is beside the sections is shown, when it comes later as well", async () => {
  await open(
    <div className="co-post">
      <Tabs>
        <Tab label="A">
          <p>One.</p>
        </Tab>
        <p>Note.</p>
      </Tabs>
    </div>,
  );
  const later = document.createElement("p");
  later.textContent = "Later.";
  // React marks what it waits for with comments.
  document.querySelector(".co-tabs")?.append(document.createComment("$"), later);
  await expect.poll(shown).toEqual(["One.", "Note.", "Later."]);
});

test("a key with Control stays the browser's", async () => {
  await open();
  tabs()[0]?.focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  expect(names()[0]).toBe("Linux");
});

test("a newer choice on another page holds for tabs that come later", async () => {
  await open();
  tabs()[1]?.click();
  localStorage.setItem("colophon-tab-system", "Linux");
  renderStatic(page);
  await expect.poll(names).toEqual(["macOS", "macOS", "Linux", "Linux"]);
});

test("what a search finds in a closed tab opens it", async () => {
  await open();
  const panel = tabs()[1]?.getRootNode() as ShadowRoot;
  panel.getElementById("p1")?.dispatchEvent(new Event("beforematch"));
  expect(shown()[0]).toBe("Apples.");
});

test("elements that a host put around the sections do no harm", async () => {
  await open(
    <div className="co-post">
      <Tabs>
        <section className="slot">
          <Tab label="A">
            <p>One.</p>
          </Tab>
          <Tab label="B">
            <p>Two.</p>
          </Tab>
        </section>
      </Tabs>
    </div>,
  );
  expect(shown()).toEqual(["One."]);
  tabs()[1]?.click();
  expect(shown()).toEqual(["Two."]);
});

test("without the island all sections are there, and again when it goes", async () => {
  await open();
  flushSync(() => root?.unmount());
  root = undefined;
  await expect.poll(() => shown()).toHaveLength(5);
  expect([...document.querySelectorAll("h3")].every((heading) => heading.checkVisibility())).toBe(true);
});
