import { afterEach, expect, test } from "vitest";
import { textPlacements } from "../../src/components/PostLayout/PostLayout.contract.js";
import { ImageFigure, PostLayout } from "../../src/index.js";
import { openPage, sidewaysScroll } from "../support/browserPage.js";
import "../../src/styles/index.css";

const { wide, full, margin } = textPlacements;
const src = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const headings = ["A", "B", "C"].map((text) => ({ depth: 2, slug: text, text }));

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
});

async function openPost(width: number, lang = "en") {
  const dir = lang === "ar" ? "rtl" : "ltr";
  const page = await openPage(
    <PostLayout post={{ title: "Tides", lang, headings }}>
      <aside role="note" data-placement={margin} id="note">
        <p>Measured at the old pier, which lies lower than the new one.</p>
      </aside>
      <p id="text">The tide came in at four.</p>
      <aside role="note" data-placement={margin} id="second">
        Another one.
      </aside>
      <p>It went out at ten.</p>
      <ImageFigure src={src} alt="Tide" width={1600} height={900} placement="wide" id="figure" />
      <div>
        <table data-placement={wide} id="table">
          <tbody>
            <tr>
              <td>04:00</td>
            </tr>
          </tbody>
        </table>
      </div>
      <pre data-placement={wide} id="code">
        <code>tide --now</code>
      </pre>
      <div data-placement={full} id="full">
        Full
      </div>
      <blockquote>
        <p data-placement={wide} id="quoted">
          Quoted
        </p>
      </blockquote>
    </PostLayout>,
    { width, dir, padding: "0" },
  );
  const box = (id: string) => (page.querySelector(`#${id}`) as Element).getBoundingClientRect();
  return { box, body: (page.querySelector(".co-body") as Element).getBoundingClientRect() };
}

test.each([320, 375, 768, 1280, 1600])(
  "at %d px, wide elements are as wide as wide figures",
  async (width) => {
    const { box, body } = await openPost(width);
    for (const id of ["table", "code"]) {
      expect(Math.abs(box(id).left - box("figure").left), id).toBeLessThan(1);
      expect(Math.abs(box(id).right - box("figure").right), id).toBeLessThan(1);
    }
    expect(box("table").width).toBeGreaterThanOrEqual(body.width - 1);
    expect([box("full").left, box("full").width]).toEqual([0, document.documentElement.clientWidth]);
    expect(box("quoted").right).toBeLessThanOrEqual(body.right + 0.5);
    expect(sidewaysScroll()).toBe(0);
  },
);

test.each([320, 768, 1100])("at %d px a note stands in place", async (width) => {
  const { box, body } = await openPost(width);
  expect(box("note").left).toBe(body.left);
  expect(box("note").bottom).toBeLessThanOrEqual(box("text").top);
});

test.each([
  [1200, "en"],
  [1280, "en"],
  [1280, "zh-Hans"],
  [1280, "ar"],
  [1600, "en"],
] as const)("at %d px, %s, notes stand in the margin and clear of all else", async (width, lang) => {
  const { box, body } = await openPost(width, lang);
  const note = box("note");
  const text = box("text");
  expect(note.width).toBeGreaterThan(120);
  if (lang === "ar") expect(note.right).toBeLessThanOrEqual(body.left - 16);
  else expect(note.left).toBeGreaterThanOrEqual(body.right + 16);
  expect(note.left).toBeGreaterThanOrEqual(16);
  expect(note.right).toBeLessThanOrEqual(width - 16);
  expect(Math.abs(note.top - text.top)).toBeLessThan(16);
  expect(text.width).toBe(body.width);
  expect(box("second").top).toBeGreaterThanOrEqual(note.bottom);
  expect(box("figure").top).toBeGreaterThanOrEqual(box("second").bottom);
  expect(sidewaysScroll()).toBe(0);
});
