import type { ReactElement } from "react";
import { expect, test } from "vitest";
import {
  postNoticeAttributes,
  postNoticeClasses,
} from "../../src/components/PostNotice/PostNotice.contract.js";
import {
  authorCardClasses,
  authorCardMicroformats,
} from "../../src/components/AuthorCard/AuthorCard.contract.js";
import { editLinkClasses } from "../../src/components/EditLink/EditLink.contract.js";
import { postCommentsClasses } from "../../src/components/PostComments/PostComments.contract.js";
import {
  postNavigationAttributes,
  postNavigationClasses,
} from "../../src/components/PostNavigation/PostNavigation.contract.js";
import {
  postSeriesAttributes,
  postSeriesClasses,
} from "../../src/components/PostSeries/PostSeries.contract.js";
import { relatedPostsClasses } from "../../src/components/RelatedPosts/RelatedPosts.contract.js";
import {
  type Author,
  AuthorCard,
  EditLink,
  PostComments,
  PostNavigation,
  PostNotice,
  type PostNoticeProps,
  PostSeries,
  type PostSeriesProps,
  RelatedPosts,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";

const notice: PostNoticeProps = {
  status: [
    { kind: "superseded", by: { title: "New tea", url: "/new", lang: "en" } },
    { kind: "machine-translated", from: "ja", original: "/ja" },
    { kind: "corrected", on: "2024-05-01", note: "It was green tea." },
  ],
  locale: ar,
};

describeContract("PostNotice", {
  Component: PostNotice,
  props: notice,
  tag: "aside",
  className: "co-status",
});

const tea = { title: "Tea", url: "/tea", published: "2024-01-20" };
const salt = { title: "ملح", url: "/salt", lang: "ar" };
const series: PostSeriesProps = { series: { name: "The boathouse", posts: [tea, salt] }, current: "/salt" };

describeContract("PostNavigation", {
  Component: PostNavigation,
  props: { previous: tea, next: salt },
  tag: "nav",
  className: "co-navigation",
});
describeContract("PostSeries", { Component: PostSeries, props: series, tag: "nav", className: "co-series" });
describeContract("RelatedPosts", {
  Component: RelatedPosts,
  props: { posts: [tea, salt] },
  tag: "section",
  className: "co-related",
});

const author: Author = {
  name: "Ines",
  url: "/ines",
  avatar: { src: "/ines.jpg", width: 96, height: 96 },
  bio: "Repairs presses.",
  links: [{ name: "Mastodon", url: "https://social.example/@ines" }],
};
describeContract("AuthorCard", {
  Component: AuthorCard,
  props: { author },
  tag: "section",
  className: "co-author",
});
describeContract("EditLink", {
  Component: EditLink,
  props: { href: "/edit" },
  tag: "p",
  className: "co-edit",
});
describeContract("PostComments", {
  Component: PostComments,
  props: { children: "Two." },
  tag: "section",
  className: "co-comments",
});

/** Under names of their own, so that they stand beside the classes of the same part. */
const prefixed = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [`microformat ${name}`, value]));

const parts: [string, ReactElement, Record<string, string>, Record<string, string>][] = [
  ["PostNotice", <PostNotice key="" {...notice} />, postNoticeClasses, postNoticeAttributes],
  [
    "PostNavigation",
    <PostNavigation key="" previous={tea} next={salt} />,
    postNavigationClasses,
    postNavigationAttributes,
  ],
  ["PostSeries", <PostSeries key="" {...series} />, postSeriesClasses, postSeriesAttributes],
  ["RelatedPosts", <RelatedPosts key="" posts={[tea]} />, relatedPostsClasses, {}],
  [
    "AuthorCard",
    <AuthorCard key="" author={author} />,
    { ...authorCardClasses, image: "co-image", ...prefixed(authorCardMicroformats) },
    {},
  ],
  ["EditLink", <EditLink key="" href="/edit" />, editLinkClasses, {}],
  ["PostComments", <PostComments key="">Two.</PostComments>, postCommentsClasses, {}],
];

test.each(parts)(
  "%s has every class and attribute it promises, and no other class",
  (_, part, classes, attributes) => {
    const page = renderStatic(part);
    const promised = new Set(Object.values(classes).flatMap((names) => names.split(" ")));
    const drawn = new Set([...page.querySelectorAll("*")].flatMap((element) => [...element.classList]));
    expect([...drawn].toSorted()).toEqual([...promised].toSorted());
    for (const name of Object.values(attributes))
      expect(page.querySelector(`[${name}]`), name).not.toBeNull();
  },
);
