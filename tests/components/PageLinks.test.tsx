import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { pageLinksClasses } from "../../src/components/PageLinks/PageLinks.contract.js";
import { BackToTop, createBlog, SkipLink } from "../../src/index.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";

describeContract("SkipLink", { Component: SkipLink, props: { to: "post" }, tag: "a", className: "co-skip" });
describeContract("BackToTop", { Component: BackToTop, props: {}, tag: "a", className: "co-top" });

const linkIn = (page: HTMLElement) => within(page).getByRole("link");

test("the contract names what is drawn", () => {
  const page = renderStatic([<SkipLink key="skip" to="post" />, <BackToTop key="top" />]);
  for (const name of Object.values(pageLinksClasses)) {
    expect(page.querySelector(`.${name}`), name).not.toBeNull();
  }
});

test("a skip link leads to the id it was given, in the words of the locale or its own", () => {
  const blog = createBlog({ locale: zhHans });
  const link = linkIn(renderStatic(<blog.SkipLink to="旧 印刷机" />));
  expect(link).toHaveAccessibleName("跳到正文");
  expect(decodeURIComponent(link.getAttribute("href") ?? "")).toBe("#旧-印刷机");
  expect(linkIn(renderStatic(<SkipLink to="post">To the post</SkipLink>))).toHaveAccessibleName(
    "To the post",
  );
  for (const nothing of [null, false, ""]) {
    expect(linkIn(renderStatic(<SkipLink to="post">{nothing}</SkipLink>))).toHaveAccessibleName(
      "Skip to the text",
    );
  }
  expect(renderStatic(<SkipLink to=" " />)).toBeEmptyDOMElement();
});

test("the link to the top leads to the top of the page, or to an id", () => {
  const link = linkIn(renderStatic(<BackToTop />));
  expect(link).toHaveAccessibleName("Back to top");
  expect(link).toHaveAttribute("href", "#top");
  const blog = createBlog({ locale: zhHans });
  const named = linkIn(renderStatic(<blog.BackToTop to="post" />));
  expect(named).toHaveAccessibleName("回到顶部");
  expect(named).toHaveAttribute("href", "#post");
});
