import { render } from "@testing-library/react";
import axe from "axe-core";
import { type ComponentType, createRef, StrictMode, version } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { renderHtml, renderStatic } from "./render.js";

/** What `describeContract` needs to know of a component. */
export interface Contract<Props> {
  /** The component. */
  Component: ComponentType<Props>;
  /** Props that make it draw its whole self. */
  props: Props;
  /** Tag of the root element. */
  tag: string;
  /** Class of the root element. */
  className: string;
}

/** The root, beside which React 19 may put preloads of pictures with priority. */
function rootOf(container: HTMLElement): HTMLElement {
  const roots = [...container.children].filter((child) => !child.matches("link[rel=preload]"));
  expect(roots, "one root element").toHaveLength(1);
  return roots[0] as HTMLElement;
}

/** What every component owes a site, whatever it draws. Needs a DOM. */
export function describeContract<Props extends object>(
  name: string,
  { Component, props, tag, className }: Contract<Props>,
): void {
  const draw = (more: object = {}) => <Component {...props} {...more} />;
  const drawRoot = (more?: object) => rootOf(renderStatic(draw(more)));

  describe(`${name}, as every component`, () => {
    test("has a stable root", () => {
      const root = drawRoot();
      expect(root.tagName.toLowerCase()).toBe(tag);
      expect(root).toHaveClass(className);
    });

    test("puts a class of the site after its own", () => {
      const classes = [...drawRoot({ className: "site-a site-b" }).classList];
      expect(classes.indexOf(className)).toBeGreaterThanOrEqual(0);
      expect(classes.slice(-2)).toEqual(["site-a", "site-b"]);
    });

    test("passes attributes and style on to the root", () => {
      const root = drawRoot({ id: "here", title: "T", "data-site": "x", style: { marginTop: "1px" } });
      expect(root).toHaveAttribute("id", "here");
      expect(root).toHaveAttribute("title", "T");
      expect(root).toHaveAttribute("data-site", "x");
      expect(root).toHaveStyle({ marginTop: "1px" });
    });

    // Before version 19, React hands no ref to a function.
    if (!version.startsWith("18.")) {
      test("hands a ref to the root", () => {
        const ref = createRef<HTMLElement>();
        const { container } = render(draw({ ref }));
        expect(ref.current).toBe(rootOf(container));
      });
    }

    test("writes no style attribute, script or event handler of its own", () => {
      const elements = [...renderStatic(draw()).querySelectorAll("*")];
      const names = elements.flatMap((element) => element.getAttributeNames());
      expect(names.filter((attribute) => attribute === "style" || attribute.startsWith("on"))).toEqual([]);
      expect(elements.filter((element) => element.localName === "script")).toEqual([]);
    });

    test("draws the same HTML every time", () => {
      expect(renderHtml(draw())).toBe(renderHtml(draw()));
    });

    test("repeats no id when it stands twice on a page", () => {
      const page = renderStatic(
        <>
          {draw()}
          {draw()}
        </>,
      );
      const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    });

    test("hydrates what the server sent", () => {
      const container = document.createElement("div");
      container.innerHTML = renderToString(<StrictMode>{draw()}</StrictMode>);
      document.body.append(container);
      const before = container.innerHTML;
      render(<StrictMode>{draw()}</StrictMode>, { container, hydrate: true });
      expect(container.innerHTML).toBe(before);
    });

    test("has no accessibility violation", async () => {
      // jsdom has no layout and no canvas: contrast is checked in the stories, in a browser.
      const { violations } = await axe.run(renderStatic(draw()), {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}
