import { afterEach, expect, test } from "vitest";
import { ImageFigure, PhotoGallery, PostLayout, PostList } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { openPage } from "../support/browserPage.js";
import { pixel } from "../support/markdownElements.js";
import "../../src/styles/index.css";

afterEach(() => {
  document.documentElement.className = "";
  document.body.replaceChildren();
});

const photo = { src: pixel, alt: "Tea", width: 1600, height: 900 };

/** How far an element is from both sides of the page. */
function sides(element: Element | null): [number, number] {
  const { left, right } = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left), Math.round(document.documentElement.clientWidth - right)];
}

test.each([375, 1280])("photos below the text stand in the middle, %d pixels wide", async (width) => {
  const around = (
    <>
      <ImageFigure {...photo} />
      <ImageFigure {...photo} placement="wide" />
      <PhotoGallery photos={[photo, { ...photo, alt: "Cups" }]} />
    </>
  );
  const page = await openPage(
    <PostLayout post={{ title: "Tea" }} afterBody={around}>
      <p>Text.</p>
    </PostLayout>,
    { width, padding: "0" },
  );
  const [text] = sides(page.querySelector("h1"));
  const [figure, wide] = [...page.querySelectorAll(".co-figure")].map(sides);
  const gallery = sides(page.querySelector(".co-gallery"));
  for (const [left, right] of [figure, wide, gallery] as [number, number][]) expect(left).toBe(right);
  expect(figure?.[0]).toBe(text);
  if (width === 375) expect(wide?.[0]).toBe(text);
  else expect(wide?.[0]).toBeLessThan(text);
  expect(gallery).toEqual(wide);
});

test("an element is left plain, whatever class comes first", async () => {
  const page = await openPage(
    <PostLayout post={{ title: "Tea" }}>
      <table className="widget co-plain">
        <tbody>
          <tr>
            <td>1</td>
          </tr>
        </tbody>
      </table>
    </PostLayout>,
  );
  const table = page.querySelector("table") as HTMLElement;
  expect(getComputedStyle(table).borderCollapse).toBe("separate");
});

test("a list of posts is dark where the page is marked so", async () => {
  document.documentElement.className = "dark";
  const page = await openPage(<PostList posts={[{ title: "One", url: "/1" }]} />);
  const list = page.querySelector(".co-post-list") as HTMLElement;
  expect(getComputedStyle(list).colorScheme).toBe("dark");
});

test("facts in another direction begin on the side of the title", async () => {
  const page = await openPage(
    <PostLayout post={{ title: "مدّ", lang: "ar", published: "2026-03-02" }} locale={en}>
      <p>نصّ</p>
    </PostLayout>,
  );
  const title = page.querySelector("h1")?.getBoundingClientRect();
  const last = page.querySelector(".co-meta-item")?.parentElement?.getBoundingClientRect();
  expect(Math.round(last?.right ?? 0)).toBe(Math.round(title?.right ?? 1));
});
