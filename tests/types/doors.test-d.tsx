import { expectTypeOf, test } from "vitest";
import { ImageFigure, type ImageFigureProps, MetaBar, type MetaBarProps } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import type { Labels, Locale } from "../../src/model.js";

test("a picture without its size does not compile", () => {
  // @ts-expect-error -- width and height, or a ratio, keep the page from jumping
  expectTypeOf(<ImageFigure src="/tea.jpg" alt="Tea" />).toEqualTypeOf<React.JSX.Element>();
  expectTypeOf({ src: "/tea.jpg", alt: "Tea", width: 3, height: 2 }).toExtend<ImageFigureProps>();
});

test("a picture without an alternative does not compile", () => {
  // @ts-expect-error -- alt="" says that a picture only decorates
  expectTypeOf(<ImageFigure src="/tea.jpg" width={3} height={2} />).toEqualTypeOf<React.JSX.Element>();
});

test("a catalog with a missing word does not compile", () => {
  const { views, ...labels } = en.labels;
  expectTypeOf(labels).not.toExtend<Labels>();
  expectTypeOf({ ...labels, views }).toExtend<Labels>();
  expectTypeOf({ ...en, labels }).not.toExtend<Locale>();
});

test("parts take what their root element takes, and undefined wherever nothing", () => {
  expectTypeOf<"aria-label" | "className" | "data-x" | "id">()
    .extract<keyof MetaBarProps>()
    .toEqualTypeOf<"aria-label" | "className" | "id">();
  expectTypeOf(<MetaBar words={undefined} published={undefined} className={undefined} />).not.toBeAny();
});
