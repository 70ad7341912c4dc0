import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PostLayout } from "../../src/index.js";
import { ContentsSpy } from "../../src/islands/ContentsSpy.js";
import { openPage } from "../support/browserPage.js";
import "../../src/styles/index.css";

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  history.replaceState(null, "", location.pathname);
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** A post of so many sections, 400 px each, with the island alive beside it. */
async function openPost(count: number, { width = 1280, height = 400 } = {}) {
  const headings = Array.from({ length: count }, (_, index) => ({
    depth: index % 3 === 1 ? 3 : 2,
    slug: `section-${index}`,
    text: `Section ${index}`,
  }));
  const page = await openPage(
    <PostLayout post={{ title: "Tides", headings }}>
      <p className="intro">Before the first section</p>
      {headings.map(({ slug, text }) => (
        <section key={slug}>
          <h2 id={slug}>{text}</h2>
          <p className={slug}>Text</p>
        </section>
      ))}
    </PostLayout>,
    { width, padding: "0" },
  );
  for (const section of page.querySelectorAll("section")) section.style.minHeight = `${height}px`;
  (page.querySelector(".intro") as HTMLElement).style.height = "400px";
  // The pointer may still be where the test before left it.
  await userEvent.hover(page.querySelector("h1") as Element);
  const island = document.createElement("div");
  document.body.append(island);
  root = createRoot(island);
  root.render(
    <StrictMode>
      <ContentsSpy />
    </StrictMode>,
  );
  return { page, headings };
}

const current = () => [...document.querySelectorAll("[aria-current]")].map((link) => link.textContent);

function read(index: number): void {
  const heading = document.getElementById(`section-${index}`);
  scrollBy(0, (heading?.getBoundingClientRect().top ?? 0) - 30);
}

test("one link says where the reader is, on the way down and up", async () => {
  await openPost(12);
  expect(current()).toEqual([]);
  read(3);
  await expect.poll(current).toEqual(["Section 3"]);
  expect(document.querySelector("[aria-current]")).toHaveAttribute("aria-current", "location");
  read(7);
  await expect.poll(current).toEqual(["Section 7"]);
  read(1);
  await expect.poll(current).toEqual(["Section 1"]);
  scrollTo(0, 0);
  await expect.poll(current).toEqual([]);
});

test("short sections at the end of the page have their turn, and what was clicked is marked", async () => {
  const { page } = await openPost(8, { height: 60 });
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(current).toEqual(["Section 7"]);
  const link = [...page.querySelectorAll("nav a")].find((each) => each.textContent === "Section 5");
  await userEvent.click(link as Element);
  await expect.poll(current).toEqual(["Section 5"]);
});

test("marking moves nothing, and lists no link twice", async () => {
  const { page } = await openPost(12);
  const boxes = () =>
    [...page.querySelectorAll("nav a, h2")].map((element) => {
      const { x, width, height } = element.getBoundingClientRect();
      return [x, width, height];
    });
  const before = boxes();
  read(5);
  await expect.poll(current).toEqual(["Section 5"]);
  expect(boxes()).toEqual(before);
});

test("of 200 headings, the one that is read is in view, and the page does not move", async () => {
  const { page } = await openPost(200);
  const contents = page.querySelector("nav") as HTMLElement;
  expect(contents.scrollHeight).toBeGreaterThan(contents.clientHeight);
  read(150);
  await expect.poll(current).toEqual(["Section 150"]);
  const link = page.querySelector("[aria-current]")?.getBoundingClientRect() as DOMRect;
  const frame = contents.getBoundingClientRect();
  expect(link.top).toBeGreaterThanOrEqual(frame.top);
  expect(link.bottom).toBeLessThanOrEqual(frame.bottom);
  expect(Math.round(document.getElementById("section-150")?.getBoundingClientRect().top ?? 0)).toBe(30);
});

test("a picture that loads late shifts the text, and the mark follows", async () => {
  const { page } = await openPost(12);
  read(3);
  await expect.poll(current).toEqual(["Section 3"]);
  (page.querySelector(".section-1") as HTMLElement).style.height = "3000px";
  document.documentElement.scrollTop = 2000;
  await expect.poll(current).toEqual(["Section 1"]);
});

test("an island that goes takes its mark along", async () => {
  await openPost(12);
  read(3);
  await expect.poll(current).toEqual(["Section 3"]);
  root?.unmount();
  root = undefined;
  expect(current()).toEqual([]);
});

test("links that a site wrote itself are marked, also where their address is not well-formed", async () => {
  const { page } = await openPost(6);
  const contents = page.querySelector("nav") as HTMLElement;
  contents.innerHTML = '<a class="co-contents-link" href="#100%">All of it</a>';
  (document.getElementById("section-2") as HTMLElement).id = "100%";
  scrollBy(0, (document.getElementById("100%")?.getBoundingClientRect().top ?? 0) - 30);
  await expect.poll(current).toEqual(["All of it"]);
});
