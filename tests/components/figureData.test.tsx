import { within } from "@testing-library/react";
import { memo } from "react";
import { describe, expect, test } from "vitest";
import { createBlog, ImageFigure, type ImageFigureProps } from "../../src/index.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const photo = { src: "/tea.jpg", alt: "Tea", width: 3, height: 2 };
const credit = { name: "Ada", url: "/ada" };
const blog = createBlog({ locale: zhHans, Image: HostImage, Link: HostLink });
const forms = [
  ["alone", ImageFigure],
  ["of a site", blog.ImageFigure],
] as const;

/** Props as they come from a data file. */
function fromFile(more: object): ImageFigureProps {
  return JSON.parse(JSON.stringify({ ...photo, ...more })) as ImageFigureProps;
}

describe.each(forms)("data spread into a figure %s", (_, Figure) => {
  const html = (more: object) => watchWarnings(() => renderHtml(<Figure {...fromFile(more)} />));
  const usual = renderHtml(<Figure {...photo} credit={credit} number={3} original="/full.jpg" />);
  const same = { credit, number: 3, original: "/full.jpg" };

  test.each<[string, object]>([
    ["HTML", { dangerouslySetInnerHTML: { __html: "<b>no</b>" } }],
    ["content", { children: { a: 1 } }],
    ["a style that is a text", { style: "color: red" }],
    ["a style that is a list", { style: ["a"] }],
    ["a style of objects", { style: { color: { toString: null } } }],
    ["an attribute that is an object", { title: { a: 1 } }],
    ["a class that is an object", { className: { a: 1 } }],
    ["sizes that are an object", { sizes: { toString: null } }],
    ["a script in an event", { onClick: "alert(1)" }],
    ["a script in an attribute of an element named by `is`", { onclick: "alert(1)" }],
    ["a reference to the image that is none", { imageProps: { ref: 7 } }],
    ["a script in place of the image component", { Image: "script" }],
    ["a frame in place of the image component", { Image: "iframe" }],
    ["an object in place of the image component", { Image: { $$typeof: "react.memo" } }],
    ["a script in place of the link component", { Link: "script" }],
    ["a language in place of the locale", { locale: "zh" }],
    ["an object in place of the locale", { locale: { tag: "zh" } }],
    ["HTML of the image", { imageProps: { dangerouslySetInnerHTML: { __html: "x" } } }],
    ["content of the image", { imageProps: { children: "x" } }],
    ["a style of the image that is a text", { imageProps: { style: "color: red" } }],
    ["a script in an event of the image", { imageProps: { onerror: "alert(1)" } }],
    ["a class of the image that is an object", { imageProps: { className: { a: 1 } } }],
  ])("never brings %s, and says so", (_, data) => {
    const { result, warnings } = html({ ...same, ...data });
    expect(result).toBe(usual);
    expect(warnings).toHaveLength(1);
  });

  test("brings no script through an element named by `is`", () => {
    const { result } = html({
      is: "x-y",
      onclick: "alert(1)",
      imageProps: { is: "x-y", onload: "alert(1)" },
    });
    expect(result).not.toContain("alert");
  });

  test("may name nothing", () => {
    const nothing = { Image: null, Link: null, locale: null, imageProps: null, style: null, title: null };
    expect(renderHtml(<Figure {...fromFile({ ...same, ...nothing })} />)).toBe(usual);
  });

  test("brings attributes that are texts", () => {
    const { result } = html({ title: "Tea", imageProps: { title: "Rows", srcDoc: "<script>" } });
    expect(result).toContain('<figure title="Tea"');
    expect(result).toContain('title="Rows"');
    expect(result).not.toContain("<script>");
  });
});

test("the locale of the site stands where the data has none that can be used", () => {
  const { result } = watchWarnings(() =>
    renderHtml(<blog.ImageFigure {...fromFile({ number: 3, locale: "zh" })} />),
  );
  expect(result).toContain("图\u00a03");
});

test("every kind of component that React has draws pictures and links", () => {
  const kinds = [HostImage, memo(HostImage)];
  for (const Image of kinds) {
    const figure = renderStatic(
      <ImageFigure {...photo} Image={Image} Link={memo(HostLink)} credit={credit} />,
    );
    expect(within(figure).getByRole("img")).toHaveAttribute("data-host", "image");
    expect(linksOf(figure).host).toEqual(["/ada"]);
  }
});

test("what a site gives to its elements reaches them", () => {
  const figure = renderStatic(
    <ImageFigure
      {...photo}
      style={{ color: "red" }}
      hidden
      imageProps={{ style: { opacity: 0.5 }, tabIndex: 0 }}
    />,
  );
  expect(figure.querySelector("figure")).toHaveStyle({ color: "rgb(255, 0, 0)" });
  expect(figure.querySelector("img")).toHaveStyle({ opacity: "0.5" });
  expect(figure.querySelector("img")).toHaveAttribute("tabindex", "0");
});
