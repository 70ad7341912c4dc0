import type { Root } from "hast";
import { expect, test } from "vitest";
import { ImageFigure, type ImageFigureProps } from "../../src/components/ImageFigure/ImageFigure.js";
import { ar } from "../../src/locales/ar.js";
import { toTree } from "../../src/markdown/elementTree.js";
import { renderHtml } from "../support/render.js";
import { parsed, toHtml } from "./pipeline.js";

const photo = { src: "/a.jpg", alt: "A", width: 40, height: 30 } as const;

test.each<[string, ImageFigureProps]>([
  ["bare", photo],
  ["caption", { ...photo, caption: "1 < 2 & “3”" }],
  ["nodes as caption", { ...photo, caption: ["a ", <b key="b">b</b>, 0, null, false, <i key="c">c</i>] }],
  [
    "credit, license, original",
    {
      ...photo,
      credit: { name: "Lu", url: "/lu" },
      license: "CC-BY-4.0",
      original: { url: "/o.tiff", bytes: 123_456 },
    },
  ],
  ["another language", { ...photo, credit: "Lu", original: "/o.tiff", locale: ar }],
  [
    "formats",
    {
      ...photo,
      sources: [
        { src: "/a.avif", width: 40, type: "image/avif" },
        { src: "/b.jpg", width: 20 },
      ],
    },
  ],
  [
    "wide, first, named",
    { ...photo, placement: "wide", priority: true, id: "a", className: "mine also", title: undefined },
  ],
  [
    "attributes of the host",
    { ...photo, "aria-label": "x", hidden: true, tabIndex: 0, imageProps: { crossOrigin: "anonymous" } },
  ],
] as [string, ImageFigureProps][])("a tree has the markup that React writes: %s", (_, props) => {
  const root = { type: "root", children: toTree(<ImageFigure {...props} />) } as Root;
  const html = renderHtml(<ImageFigure {...props} />).replace(/<link[^>]*>/g, "");
  expect(parsed(toHtml(root)).isEqualNode(parsed(html))).toBe(true);
});
