import { createRef } from "react";
import { expectTypeOf, test } from "vitest";
import {
  ImageFigure,
  type ImageFigureProps,
  LicenseFooter,
  type LicenseFooterProps,
  type LinkComponent,
  type Locale,
  MetaBar,
  type MetaBarProps,
  type Post,
  PostCard,
  PostLayout,
  type PostLayoutProps,
  PostList,
} from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import type { MdxComponents } from "../../src/markdown.js";

const size = { width: 3, height: 2 };

test("a post needs a title, and no more", () => {
  expectTypeOf({ title: "Tea" }).toExtend<Post>();
  expectTypeOf({ subtitle: "Tea" }).not.toExtend<Post>();
  // @ts-expect-error -- readers and search engines know a page by its title
  <PostLayout post={{ url: "/tea" }} />;
  // @ts-expect-error -- a layout without a post
  <PostLayout />;
  // @ts-expect-error -- a misspelled field would draw nothing
  <PostLayout post={{ title: "Tea", publised: "2024-01-20" }} />;
  // @ts-expect-error -- HTML has six levels
  <PostLayout post={{ title: "Tea" }} headingLevel={7} />;
});

test("the names of meta items are known", () => {
  <MetaBar items={["published", "views", { id: "comments", content: <b>12</b> }]} />;
  // @ts-expect-error -- there is no such item
  <MetaBar items={["publised"]} />;
  // @ts-expect-error -- an item of one's own needs an id
  <MetaBar items={[{ content: "12 comments" }]} />;
  // @ts-expect-error -- there is no such item
  <PostLayout post={{ title: "Tea" }} metaItems={["date"]} />;
});

test("a card has every item but views, which it cannot know", () => {
  <PostCard post={{ title: "Tea" }} metaItems={["updated", "words", { id: "comments", content: "12" }]} />;
  // @ts-expect-error -- it would draw nothing
  <PostCard post={{ title: "Tea" }} metaItems={["views"]} />;
  // @ts-expect-error -- nor would the cards of a list
  <PostList posts={[]} metaItems={["views"]} />;
});

test("facts have the types that are drawn", () => {
  <MetaBar views={12} />;
  <MetaBar views={<b>12 readers</b>} readingTime={{ seconds: 60, minutes: 1 }} />;
  <MetaBar numberNotation="compact" />;
  <PostLayout post={{ title: "Tea" }} numberNotation={[{ from: 1000, divide: 1000, text: "{number}k" }]} />;
  // @ts-expect-error -- there is no such notation
  <MetaBar numberNotation="short" />;
  // @ts-expect-error -- a notation is data, which a server can send, not a function
  <MetaBar numberNotation={(count: number) => `${count}`} />;
  // @ts-expect-error -- a count is a number
  <MetaBar words="4.8k" />;
  // @ts-expect-error -- a date is a text or a Date
  <MetaBar published={1_705_708_800_000} />;
  // @ts-expect-error -- names are a list
  <MetaBar authors="Ada" />;
  // @ts-expect-error -- a bar has items, not children
  <MetaBar>Tea</MetaBar>;
});

test("a picture has a size or a ratio, and not both", () => {
  <ImageFigure src="/tea.jpg" alt="" ratio={1.5} />;
  <ImageFigure src={{ src: "/tea.jpg", ...size }} alt="Tea" caption={<em>Tea</em>} />;
  // @ts-expect-error -- half a size is none
  <ImageFigure src="/tea.jpg" alt="Tea" width={3} />;
  // @ts-expect-error -- a size already says the ratio
  <ImageFigure src="/tea.jpg" alt="Tea" {...size} ratio={1.5} />;
  // @ts-expect-error -- an import without a size
  <ImageFigure src={{ src: "/tea.jpg" }} alt="Tea" />;
  // @ts-expect-error -- an import without an alt
  <ImageFigure src={{ src: "/tea.jpg", ...size }} />;
  // @ts-expect-error -- a source without its width cannot be chosen
  <ImageFigure src="/tea.jpg" alt="Tea" {...size} sources={[{ src: "/tea.avif" }]} />;
  // @ts-expect-error -- there are three places
  <ImageFigure src="/tea.jpg" alt="Tea" {...size} placement="left" />;
  // @ts-expect-error -- what stands below a picture is its caption
  <ImageFigure src="/tea.jpg" alt="Tea" {...size}>
    Tea
  </ImageFigure>;
});

test("licenses are texts, parts, names or false", () => {
  <LicenseFooter license="CC-BY-4.0" />;
  <LicenseFooter license={{ unit: "by-nc-sa", version: "3.0", jurisdiction: "cn" }} />;
  <LicenseFooter license={{ name: "MIT", url: "/mit" }} scope="site" mark={null} />;
  <LicenseFooter license={false} />;
  // @ts-expect-error -- true names no license
  <LicenseFooter license={true} />;
  // @ts-expect-error -- there is no such license
  <LicenseFooter license={{ unit: "nc-by" }} />;
  // @ts-expect-error -- a footer speaks of a post or a site
  <LicenseFooter license="CC-BY-4.0" scope="page" />;
});

test("a locale has every word, and a direction", () => {
  const { permalink: _permalink, ...labels } = en.labels;
  // @ts-expect-error -- a missing word
  <LicenseFooter locale={{ ...en, labels }} />;
  // @ts-expect-error -- a plural without its last resort
  <MetaBar locale={{ ...en, labels: { ...en.labels, views: { one: "one view" } } }} />;
  // @ts-expect-error -- a direction that is none
  <MetaBar locale={{ ...en, dir: "auto" }} />;
  // @ts-expect-error -- a tag is not a locale
  <MetaBar locale="en" />;
  expectTypeOf(en).toExtend<Locale>();
});

test("a slot takes nodes, and null for nothing", () => {
  const none = null;
  <PostLayout
    post={{ title: "Tea" }}
    header={none}
    meta={none}
    cover={none}
    aside={none}
    beforeBody={none}
    afterBody={none}
    tags={none}
    footer={<footer>Own</footer>}
  />;
  // @ts-expect-error -- a slot is no component
  <PostLayout post={{ title: "Tea" }} footer={() => <footer />} />;
});

test("roots take refs and attributes of their element, and undefined for any option", () => {
  <MetaBar ref={createRef<HTMLUListElement>()} hidden data-x="" />;
  <ImageFigure
    src="/tea.jpg"
    alt=""
    {...size}
    ref={createRef<HTMLElement>()}
    imageProps={{ title: "Tea" }}
  />;
  <PostLayout
    post={{ title: "Tea" }}
    ref={createRef<HTMLElement>()}
    aria-label="Tea"
    style={{ color: "red" }}
  />;
  // @ts-expect-error -- a list is no article
  <MetaBar ref={createRef<HTMLVideoElement>()} />;
  type Optional<Props> = {
    [Name in keyof Props as undefined extends Props[Name] ? never : Name]: Props[Name];
  };
  expectTypeOf<keyof Optional<MetaBarProps>>().toBeNever();
  expectTypeOf<keyof Optional<LicenseFooterProps>>().toBeNever();
  expectTypeOf<keyof Optional<PostLayoutProps>>().toEqualTypeOf<"post">();
  expectTypeOf<keyof Optional<ImageFigureProps>>().toEqualTypeOf<"src" | "alt">();
});

test("a host's link takes what an anchor takes", () => {
  expectTypeOf<(props: { href: string; className?: string | undefined }) => null>().toExtend<LinkComponent>();
  expectTypeOf<(props: { to: string }) => null>().not.toExtend<LinkComponent>();
});

test("every component of the map returns an element, as the types of React 18 ask of one", () => {
  expectTypeOf<ReturnType<MdxComponents[keyof MdxComponents]>>().toExtend<React.ReactElement | null>();
});
