import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BookmarkCard, type LinkedPage } from "../../src/index.js";
import { HostImage, HostLink } from "../support/host.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const url = "https://www.tidal.example/north-shore?a=1";
const page: LinkedPage = {
  url,
  title: "North shore",
  description: "A winter by the sea.",
  site: "Tidal Notes",
  image: { src: "/shore.jpg", alt: "A shore", width: 1200, height: 630 },
};
const draw = (props: Partial<LinkedPage>) => renderStatic(<BookmarkCard page={{ ...page, ...props }} />);

describe("a bookmark", () => {
  test("is one link, named by its title, with what is known beside it", () => {
    const card = draw({});
    const link = within(card).getByRole("link", { name: "North shore" });
    expect(link).toHaveAttribute("href", url);
    expect(within(card).getAllByRole("link")).toHaveLength(1);
    expect(card.textContent).toBe("North shoreA winter by the sea.Tidal Notes");
    expect(card.querySelector("img")).toHaveAttribute("alt", "");
  });

  test("of which little is known says its address and its host", () => {
    const card = renderStatic(<BookmarkCard page={{ url }} />);
    expect(within(card).getByRole("link")).toHaveTextContent("tidal.example/north-shore?a=1");
    expect(card.querySelector(".co-bookmark-site")?.textContent).toMatch(/tidal\.example$/);
    expect(card.querySelector("img")).toBeNull();
  });

  test("of the site's own page goes through its link component, and pictures through its image component", () => {
    const card = renderStatic(
      <BookmarkCard page={{ ...page, url: "/winch", site: undefined }} Link={HostLink} Image={HostImage} />,
    );
    expect(within(card).getByRole("link")).toHaveAttribute("href", "/winch");
    expect(card.querySelector("img")).not.toBeNull();
    expect(card.querySelector(".co-bookmark-site")).toBeNull();
  });

  test("whose address may not be used keeps its words", () => {
    const { result, warnings } = watchWarnings(() => draw({ url: "javascript:alert(1)" }));
    expect(within(result).queryByRole("link")).toBeNull();
    expect(result.textContent).toContain("North shore");
    expect(warnings).toHaveLength(1);
  });

  test.each([{}, null, "x", { title: " " }, { title: {}, url: 3 }])("of nothing is nothing: %j", (odd) => {
    const { result } = watchWarnings(() => renderStatic(<BookmarkCard page={odd as LinkedPage} />));
    expect(result).toBeEmptyDOMElement();
  });
});
