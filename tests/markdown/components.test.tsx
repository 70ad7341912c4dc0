import { render, screen, within } from "@testing-library/react";
import type { ComponentProps, ReactElement } from "react";
import { describe, expect, test } from "vitest";
import type { ImageElementProps, LinkElementProps } from "../../src/components/parts/types.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { components, mdxComponents } from "../../src/markdown.js";
import { renderHtml } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";
import { parse, parsed, process, toReact } from "./pipeline.js";

function HostLink({ href, children, ...rest }: LinkElementProps): ReactElement {
  return (
    <a {...rest} href={href} data-host="link">
      {children}
    </a>
  );
}

function HostImage({ alt, ...rest }: ImageElementProps): ReactElement {
  expect(typeof rest.width).toBe("number");
  expect(typeof rest.height).toBe("number");
  return <img {...rest} alt={alt} data-host="image" />;
}

const bound = mdxComponents({ locale: zhHans, Link: HostLink, Image: HostImage });

describe("links", () => {
  test.each([
    ["/tides", "link"],
    ["tides/", "link"],
    ["?page=2", "link"],
    ["#tides", undefined],
    ["https://a.example/", undefined],
    ["mailto:a@a.example", undefined],
  ])("%s", (href, host) => {
    render(<bound.a href={href}>Go</bound.a>);
    const link = screen.getByRole("link", { name: "Go" });
    expect(link).toHaveAttribute("href", href);
    expect(link.dataset.host).toBe(host);
  });

  test("keep their other attributes, and never write the tree's node", () => {
    render(
      <bound.a
        href="/x"
        node={{ type: "element" }}
        title="T"
        className="c"
        data-footnote-ref
        aria-describedby="d"
      >
        1
      </bound.a>,
    );
    const link = screen.getByRole("link", { name: "1" });
    expect(link).toHaveAttribute("title", "T");
    expect(link).toHaveAttribute("aria-describedby", "d");
    expect(link).not.toHaveAttribute("node");
  });

  test("a place to link to stays one, and a link that is not safe keeps its words", () => {
    expect(renderHtml(<components.a id="here">x</components.a>)).toBe('<a id="here">x</a>');
    const { result } = watchWarnings(() =>
      renderHtml(<components.a href="javascript:alert(1)">x</components.a>),
    );
    expect(result).toBe("<span>x</span>");
  });
});

describe("pictures", () => {
  test("by the host's component where the size is known, also as MDX writes numbers", () => {
    render(<bound.img src="/a.jpg" alt="A" width="40" height="30" />);
    expect(screen.getByRole("img", { name: "A" })).toHaveAttribute("data-host", "image");
  });

  test("plain where it is not, lazy, and without an attribute that says nothing", () => {
    expect(renderHtml(<bound.img src="/a.jpg" node={{}} />)).toBe(
      '<img loading="lazy" decoding="async" src="/a.jpg" alt=""/>',
    );
  });

  test("in figures of the plugin, and only the host's picture where there are formats", () => {
    const images = {
      "/a.jpg": { width: 40, height: 30, sources: [{ src: "/a.avif", width: 40, type: "image/avif" }] },
      "/b.jpg": {},
    };
    const { result } = watchWarnings(
      () => process('![A](/a.jpg "Cap")\n\n[![B](/b.jpg)](/to)', { images }).tree,
    );
    const { container } = render(toReact(result, bound));
    expect(screen.getByRole("img", { name: "A" })).toHaveAttribute("data-host", "image");
    expect(screen.getByRole("img", { name: "A" })).toHaveClass("co-image");
    expect(container.querySelector("picture, source")).toBeNull();
    expect(screen.getByText("Cap")).toHaveClass("co-caption-text");
    const link = screen.getByRole("link", { name: "B" });
    expect(link.dataset.host).toBe("link");
    expect(within(link).getByRole("img")).not.toHaveAttribute("data-host");
    const plain = renderHtml(toReact(result));
    expect(parsed(plain).querySelectorAll("picture > source + img")).toHaveLength(1);
  });
});

describe("paragraphs of pictures, without the plugin", () => {
  test.each([
    ["one", "![A](/a.jpg)", 1],
    ["two and a break", "![A](/a.jpg)  \n![B](/b.jpg)", 2],
  ])("become figures: %s", (_, markdown, count) => {
    const { result, warnings } = watchWarnings(() => renderHtml(toReact(parse(markdown), bound)));
    expect(parsed(result).querySelectorAll(":scope > figure.co-figure > img.co-image")).toHaveLength(count);
    expect(result).not.toContain("<p");
    expect(warnings.join()).toContain("no known size");
  });

  test("with the title as caption and what MDX children look like", () => {
    const { result } = watchWarnings(() =>
      renderHtml(
        <bound.p>
          {"\n"}
          <bound.img src="/a.jpg" alt="A" title="Cap" width={4} height={3} />
          {[" ", <br key="b" />]}
        </bound.p>,
      ),
    );
    const figure = parsed(result).querySelector("figure");
    expect(figure?.querySelector("img")?.dataset.host).toBe("image");
    expect(figure?.querySelector("img")).not.toHaveAttribute("title");
    expect(figure?.textContent).toBe("Cap");
  });

  test.each([
    ["text", "x ![A](/a.jpg)"],
    ["a linked picture", "[![A](/a.jpg)](/to)"],
    ["a picture that cannot be shown", "![A](javascript:x)"],
    ["nothing but words", "x"],
  ])("stay paragraphs: %s", (_, markdown) => {
    const { result } = watchWarnings(() => renderHtml(toReact(parse(markdown), bound)));
    expect(result).toMatch(/^<p>.*<\/p>$/);
    expect(result).not.toContain("<figure");
  });

  test("another picture component keeps its paragraph, since what it draws is not known", () => {
    const Mine = (props: ComponentProps<"img">): ReactElement => <img {...props} alt={props.alt} id="mine" />;
    const html = renderHtml(toReact(parse("![A](/a.jpg)"), { ...bound, img: Mine }));
    expect(parsed(html).querySelector("p > #mine")).not.toBeNull();
  });
});

test("the parts are there for MDX, bound", () => {
  render(
    <>
      <bound.ImageFigure src="/a.jpg" alt="A" width={4} height={3} original="/o.jpg" />
      <bound.PhotoGallery photos={[{ src: "/b.jpg", alt: "B", width: 4, height: 3 }]} />
    </>,
  );
  expect(screen.getByRole("img", { name: "A" }).closest("figure")).toHaveClass("co-figure");
  expect(screen.getByRole("link", { name: zhHans.labels.viewOriginal })).toBeVisible();
  for (const image of screen.getAllByRole("img")) expect(image.dataset.host).toBe("image");
  expect(screen.getByRole("list").closest(".co-gallery")).not.toBeNull();
});

test("a map is a plain object that a site can extend", () => {
  expect(Object.getPrototypeOf(components)).toBe(Object.prototype);
  expect(Object.keys({ ...components, Chart: () => null })).toEqual([...Object.keys(components), "Chart"]);
});
