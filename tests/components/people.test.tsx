import { within } from "@testing-library/react";
import { mf2 } from "microformats-parser";
import { describe, expect, test } from "vitest";
import { type Author, AuthorCard, EditLink, PostComments, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostImage, HostLink, linksOf } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const ines: Author = {
  name: "Ines Falk",
  url: "https://harbor.example/ines",
  avatar: "/ines.jpg",
  bio: "Repairs presses.",
  links: [
    { name: "Mastodon", url: "https://social.example/@ines" },
    { name: "Code", url: "https://code.example/ines" },
  ],
};

describe("AuthorCard", () => {
  test("tells who somebody is", () => {
    const page = within(renderStatic(<AuthorCard author={ines} />));
    const card = within(page.getByRole("region", { name: "About Ines Falk" }));
    expect(card.getByRole("link", { name: "Ines Falk" })).toHaveAttribute("rel", "author");
    expect(card.getByText("Repairs presses.")).toBeVisible();
    const elsewhere = within(card.getByRole("list", { name: "Ines Falk elsewhere" })).getAllByRole("link");
    expect(elsewhere.map((link) => [link.textContent, link.getAttribute("rel")])).toEqual([
      ["Mastodon", "me"],
      ["Code", "me"],
    ]);
  });

  test("another site reads it as an h-card", () => {
    const { items } = mf2(renderHtml(<AuthorCard author={ines} />), { baseUrl: "https://harbor.example/" });
    expect(items).toEqual([
      {
        type: ["h-card"],
        properties: {
          name: ["Ines Falk"],
          url: [ines.url, "https://social.example/@ines", "https://code.example/ines"],
          photo: ["https://harbor.example/ines.jpg"],
          note: ["Repairs presses."],
        },
      },
    ]);
  });

  test.each<[string, Author["avatar"], [string, string]]>([
    ["an address is square", "/a.jpg", ["1600", "1600"]],
    ["an import has its size", { src: "/a.jpg", width: 300, height: 200 }, ["300", "200"]],
    ["a photo has its size", { src: "/a.jpg", alt: "Ines", width: 30, height: 20 }, ["30", "20"]],
  ])("its picture keeps its room: %s", (_, avatar, size) => {
    const image = renderStatic(<AuthorCard author={{ name: "Ines", avatar }} />).querySelector("img");
    expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(size);
    expect(image).toHaveAttribute("alt", "");
    expect(image).toHaveAttribute("loading", "lazy");
  });

  test("a name is enough, and without one there is nobody to tell of", () => {
    const card = renderStatic(<AuthorCard author="Ines" />);
    expect(card.textContent).toBe("Ines");
    expect(card.querySelector("img, ul, a")).toBeNull();
    const { result } = watchWarnings(() => renderStatic(<AuthorCard author={{ ...ines, name: "" }} />));
    expect(result.childElementCount).toBe(0);
  });

  test("takes words of the site's own, and components of the host", () => {
    const card = renderStatic(
      <AuthorCard author={{ ...ines, url: "/ines" }} Link={HostLink} Image={HostImage}>
        <em>Writes.</em>
      </AuthorCard>,
    );
    expect(within(card).getByText("Writes.")).toBeVisible();
    expect(card).not.toHaveTextContent("Repairs");
    expect(linksOf(card).host).toEqual(["/ines"]);
    expect(card.querySelector("img")?.dataset.host).toBe("image");
  });
});

describe("EditLink", () => {
  test("leads to where the text is edited", () => {
    const page = within(renderStatic(<EditLink href="https://code.example/edit" locale={zhHans} />));
    expect(page.getByRole("link", { name: "编辑本文" })).toHaveAttribute("href", "https://code.example/edit");
    expect(within(renderStatic(<EditLink href="/e">Fix it</EditLink>)).getByRole("link")).toHaveTextContent(
      "Fix it",
    );
  });

  test("without an address that may be used, there is nothing to press", () => {
    expect(renderStatic(<EditLink />).childElementCount).toBe(0);
    const { result, warnings } = watchWarnings(() => renderStatic(<EditLink href="javascript:alert(1)" />));
    expect(result.childElementCount).toBe(0);
    expect(warnings).toHaveLength(1);
  });
});

describe("PostComments", () => {
  test("is a section with a heading", () => {
    const page = within(renderStatic(<PostComments headingLevel={3}>Two of them</PostComments>));
    expect(page.getByRole("region", { name: "Comments" })).toHaveTextContent("Two of them");
    expect(page.getByRole("heading", { level: 3, name: "Comments" })).toBeVisible();
  });

  test("takes a name and a heading of the site's own", () => {
    const page = within(
      renderStatic(
        <PostComments heading="Letters" aria-label="Letters to the editor">
          Two
        </PostComments>,
      ),
    );
    expect(page.getByRole("region", { name: "Letters to the editor" })).toHaveTextContent("Two");
    expect(page.getByRole("heading", { name: "Letters" })).toBeVisible();
  });

  test("without comments there is no heading over nothing", () => {
    expect(renderStatic(<PostComments>{false}</PostComments>).childElementCount).toBe(0);
  });
});

describe("in a post", () => {
  const post = {
    title: "Tea",
    url: "/tea",
    editUrl: "/edit",
    authors: [ines, { name: "Jo", url: "/jo" }, "Lu"],
  };
  const draw = (props: object) => renderStatic(<PostLayout post={post} {...props} />);
  const classesOf = (page: HTMLElement) =>
    [...(page.querySelector("article")?.children ?? [])].map((part) => part.classList[0]);

  test("the edit link and the authors of whom there is more to tell stand between text and license footer", () => {
    const page = draw({ comments: <p>Two.</p> });
    expect(classesOf(page)).toEqual([
      "co-header",
      "co-body",
      "co-edit",
      "co-author",
      "co-license",
      "co-comments",
      undefined,
    ]);
    expect(within(page).getByRole("heading", { level: 2, name: "Comments" })).toBeVisible();
  });

  test("each is turned off by null, and the post's own are left out in a list of posts", () => {
    expect(classesOf(draw({ edit: null, author: null, footer: null }))).toEqual([
      "co-header",
      "co-body",
      undefined,
    ]);
    expect(classesOf(draw({ headingLevel: 2, footer: null }))).toEqual(["co-header", "co-body", undefined]);
  });

  test("the author of the entry is read once", () => {
    const { items } = mf2(renderHtml(<PostLayout post={post} />), { baseUrl: "https://harbor.example/" });
    const names = (items[0]?.properties["author"] ?? []).map((author) => (author as { value: string }).value);
    expect(names).toEqual(["Ines Falk", "Jo", "Lu"]);
  });

  test("words of the page are marked as such in a post of another language", () => {
    const page = within(
      renderStatic(<PostLayout post={{ ...post, lang: "en" }} locale={ar} comments="Two." />),
    );
    expect(page.getByRole("region", { name: "التعليقات" })).toHaveAttribute("lang", "ar");
  });
});
