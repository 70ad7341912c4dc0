import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { shareAttributes, shareClasses } from "../../src/components/Share/Share.contract.js";
import { createBlog, Share, type Site } from "../../src/index.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const props = { url: "https://tidal.example/north-shore", postTitle: "The north shore" };

describeContract("Share", { Component: Share, props, tag: "div", className: "co-share" });

test("the contract names what is drawn", () => {
  const page = renderStatic(<Share {...props} />);
  for (const name of Object.values(shareClasses)) expect(page.querySelector(`.${name}`), name).not.toBeNull();
  for (const name of Object.values(shareAttributes))
    expect(page.querySelector(`[${name}]`), name).not.toBeNull();
});

test("each service is a plain link that opens where the reader is", () => {
  const group = within(renderStatic(<Share {...props} />)).getByRole("group", { name: "Share" });
  const links = within(group).getAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual([
    "Mastodon",
    "Bluesky",
    "X",
    "Weibo",
    "Telegram",
    "Email",
  ]);
  for (const link of links) expect(link).not.toHaveAttribute("target");
});

test("a blog binds its words and its site", () => {
  const blog = createBlog({ locale: zhHans, site: { name: "潮", url: "https://tidal.example" } });
  const page = within(renderStatic(<blog.Share url="/北岸" services={["weibo", "email"]} />));
  expect(page.getByRole("link", { name: "微博" })).toHaveAttribute(
    "href",
    expect.stringContaining(encodeURIComponent(new URL("/北岸", "https://tidal.example").href)),
  );
  expect(page.getByRole("link", { name: "电子邮件" })).toBeVisible();
});

test("a site without a name has an address", () => {
  const site = { url: "https://tidal.example" } as Site;
  const { result, warnings } = watchWarnings(() =>
    renderStatic(<Share url="/north" site={site} services={["email"]} />),
  );
  expect(within(result).getByRole("link")).toHaveAttribute(
    "href",
    expect.stringContaining(encodeURIComponent("https://tidal.example/north")),
  );
  expect(warnings).toEqual([]);
});

test("what the site gives stands first; without anything to share, nothing is drawn", () => {
  const page = within(
    renderStatic(
      <Share {...props} services={["email"]}>
        <button type="button">Own</button>
      </Share>,
    ),
  );
  expect(page.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Own", "Email"]);
  expect(renderStatic(<Share url={undefined} />)).toBeEmptyDOMElement();
});
