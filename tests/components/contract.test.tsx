import type { ReactNode } from "react";
import { expect, test } from "vitest";
import {
  attributionAttributes,
  attributionClasses,
} from "../../src/components/Attribution/Attribution.contract.js";
import { bookmarkCardClasses } from "../../src/components/BookmarkCard/BookmarkCard.contract.js";
import { calloutAttributes, calloutClasses } from "../../src/components/Callout/Callout.contract.js";
import { collapsibleClasses } from "../../src/components/Collapsible/Collapsible.contract.js";
import {
  imageFigureAttributes,
  imageFigureClasses,
} from "../../src/components/ImageFigure/ImageFigure.contract.js";
import {
  licenseFooterAttributes,
  licenseFooterClasses,
} from "../../src/components/LicenseFooter/LicenseFooter.contract.js";
import {
  metaBarAttributes,
  metaBarClasses,
  metaBarMicroformats,
} from "../../src/components/MetaBar/MetaBar.contract.js";
import {
  postLayoutClasses,
  postLayoutMicroformats,
} from "../../src/components/PostLayout/PostLayout.contract.js";
import {
  Attribution,
  type AttributionProps,
  BookmarkCard,
  type BookmarkCardProps,
  Callout,
  Collapsible,
  FigureGroup,
  type FigureGroupProps,
  ImageFigure,
  type ImageFigureProps,
  LicenseFooter,
  type LicenseFooterProps,
  MetaBar,
  type MetaBarProps,
  type Photo,
  PostLayout,
  type PostLayoutProps,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const facts = {
  published: "2024-01-20T10:00:00+08:00",
  updated: "2024-02-02",
  authors: [{ name: "Ada", url: "/ada" }, "سلمى"],
  tags: [{ name: "sea", url: "/tags/sea" }, "north"],
};

const meta: MetaBarProps = {
  ...facts,
  categories: ["Tea"],
  words: 4812,
  readingTime: 9,
  views: <b>12 readers</b>,
  numberNotation: "compact",
  locale: ar,
  timeZone: "Asia/Shanghai",
};

const figure: ImageFigureProps = {
  src: "/tea.jpg",
  alt: "Rows of tea",
  width: 1600,
  height: 1067,
  sources: [{ src: "/tea.avif", width: 800, type: "image/avif" }],
  caption: <em>Harvest.</em>,
  credit: { name: "Ada", url: "/ada" },
  license: "CC-BY-4.0",
  original: { url: "/full.jpg", bytes: 4_404_019, width: 4800, height: 3201 },
  placement: "wide",
  locale: zhHans,
};

const group: FigureGroupProps = {
  photos: [
    { ...figure, placeholder: { color: "#335577" }, dark: "/night.jpg" },
    { src: "/unknown.jpg", alt: "A cup", placeholder: { cells: "0123456789ab".repeat(6) } } as Photo,
  ],
  caption: "Two cups",
  number: 3,
  referencedBy: "here",
  notice: true,
  linked: true,
  locale: ar,
};

const license: LicenseFooterProps = {
  ...facts,
  license: "CC-BY-NC-SA-4.0",
  site: { name: "Harbor Notes", url: "https://harbor.example" },
  url: "/tea",
};

const citation: AttributionProps = {
  work: { ...license, title: "Tea" },
  open: true,
  locale: ar,
};

const bookmark: BookmarkCardProps = {
  page: {
    url: "https://harbor.example/tea",
    title: "Tea",
    description: "The first harvest.",
    image: { src: "/tea.jpg", alt: "Tea", width: 1200, height: 630 },
  },
};

const post: PostLayoutProps = {
  post: {
    ...facts,
    title: "Tea",
    subtitle: "The first harvest",
    url: "/tea",
    lang: "en",
    categories: [{ name: "Craft", url: "/craft" }],
    series: "Mountains",
    cover: { src: "/cover.jpg", alt: "A slope", width: 1600, height: 900, credit: "Ada" },
  },
  aside: "Aside",
  contents: <nav aria-label="Contents">Tea</nav>,
  beforeBody: <p>Before</p>,
  afterBody: <p>After</p>,
  children: <p>Text.</p>,
  views: 1208,
  readingTime: 4,
  license: "CC-BY-4.0",
  locale: zhHans,
  timeZone: "Asia/Shanghai",
};

describeContract("MetaBar", { Component: MetaBar, props: meta, tag: "ul", className: "co-meta" });
describeContract("ImageFigure", {
  Component: ImageFigure,
  props: figure,
  tag: "figure",
  className: "co-figure",
});
describeContract("FigureGroup", {
  Component: FigureGroup,
  props: { ...group, photos: group.photos.slice(0, 1) },
  tag: "figure",
  className: "co-figure",
});
describeContract("LicenseFooter", {
  Component: LicenseFooter,
  props: license,
  tag: "footer",
  className: "co-license",
});
describeContract("Attribution", {
  Component: Attribution,
  props: citation,
  tag: "details",
  className: "co-attribution",
});
describeContract("BookmarkCard", {
  Component: BookmarkCard,
  props: bookmark,
  tag: "div",
  className: "co-bookmark",
});
describeContract("Callout", {
  Component: Callout,
  props: { kind: "warning", children: "Text", locale: ar },
  tag: "div",
  className: "co-callout",
});
describeContract("Collapsible", {
  Component: Collapsible,
  props: { summary: "More", children: "Text" },
  tag: "details",
  className: "co-collapsible",
});
describeContract("PostLayout", { Component: PostLayout, props: post, tag: "article", className: "co-post" });

const lost = { ...figure, src: "javascript:alert(1)" } as ImageFigureProps;

test.each<[string, ReactNode, Record<string, string>, Record<string, string>]>([
  ["MetaBar", <MetaBar key="" {...meta} />, metaBarClasses, metaBarAttributes],
  [
    "ImageFigure",
    [
      <ImageFigure key="whole" {...figure} />,
      <ImageFigure key="lost" {...lost} />,
      <FigureGroup key="group" {...group} />,
    ],
    imageFigureClasses,
    imageFigureAttributes,
  ],
  [
    "LicenseFooter",
    [<LicenseFooter key="icons" {...license} />, <LicenseFooter key="words" {...license} icons={false} />],
    licenseFooterClasses,
    licenseFooterAttributes,
  ],
  ["Attribution", <Attribution key="" {...citation} />, attributionClasses, attributionAttributes],
  ["BookmarkCard", <BookmarkCard key="" {...bookmark} />, bookmarkCardClasses, {}],
  ["Callout", <Callout key="" />, calloutClasses, calloutAttributes],
  ["Collapsible", <Collapsible key="" summary="More" />, collapsibleClasses, {}],
  ["PostLayout", <PostLayout key="" {...post} />, postLayoutClasses, {}],
])("every class and attribute %s promises is there", (_, drawing, classes, attributes) => {
  const { result } = watchWarnings(() => renderStatic(drawing));
  for (const name of Object.values(classes)) expect(result.querySelector(`.${name}`), name).not.toBeNull();
  for (const name of Object.values(attributes))
    expect(result.querySelector(`[${name}]`), name).not.toBeNull();
});

test("no class of ours is missing from the promises", () => {
  const promised = new Set<string>(
    [
      metaBarClasses,
      metaBarMicroformats,
      imageFigureClasses,
      licenseFooterClasses,
      attributionClasses,
      postLayoutClasses,
      postLayoutMicroformats,
    ].flatMap((names) => Object.values(names).flatMap((classes) => classes.split(" "))),
  );
  const page = renderStatic(
    <PostLayout {...post}>
      <ImageFigure {...figure} />
    </PostLayout>,
  );
  const drawn = [...page.querySelectorAll("*")].flatMap((element) => [...element.classList]);
  expect(drawn.filter((name) => !promised.has(name))).toEqual([]);
});
