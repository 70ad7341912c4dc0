import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CodeBlock, EmbedFacade, Tab, Tabs } from "../../src/index.js";
import { de } from "../../src/locales/de.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

describe("CodeBlock", () => {
  test("scrolls by keyboard under the name of its title, or as code", () => {
    const page = within(
      renderStatic(
        <>
          <CodeBlock code="a" codeTitle="tide.ts" />
          <CodeBlock code="b" locale={zhHans} />
        </>,
      ),
    );
    expect(page.getByRole("group", { name: "tide.ts" })).toHaveAttribute("tabindex", "0");
    expect(page.getByRole("group", { name: "代码" })).toHaveTextContent("b");
  });

  test("has nothing to reach where long lines go on below", () => {
    const page = renderStatic(<CodeBlock code="a" wrap />);
    expect(page.querySelector("[tabindex], [role=group]")).toBeNull();
  });

  test("says its language, in its own words or not at all", () => {
    const shown = (props: object) => renderStatic(<CodeBlock code="a" {...props} />).textContent;
    expect(shown({ language: "ts" })).toBe("TypeScripta");
    expect(shown({ language: "ts", languageName: "Deno" })).toBe("Denoa");
    expect(shown({ language: "ts", languageName: null })).toBe("a");
    expect(shown({ language: "text" })).toBe("a");
  });

  test("says what became of a line, and keeps every character", () => {
    const code = "-const a = 1;\n+const a = 2;\n a();\n";
    const page = renderStatic(<CodeBlock language="diff" code={code} locale={de} />);
    const signs = within(page).getAllByRole("img");
    expect(signs.map((sign) => sign.getAttribute("aria-label"))).toEqual(["Entfernt", "Hinzugefügt"]);
    expect(signs[0]?.closest(".co-code-line")).toHaveTextContent("-const a = 1;");
    expect(page.querySelector("code")?.textContent).toBe(code);
  });

  test("points at lines by more than a color", () => {
    const page = renderStatic(<CodeBlock code={"a\nb\nc"} marked="2-3" />);
    expect([...page.querySelectorAll("mark")].map((line) => line.textContent)).toEqual(["b\n", "c"]);
  });

  test("gives each line its share of what a highlighter drew", () => {
    const page = renderStatic(
      <CodeBlock lineNumbers>
        <i>{"/* one\n"}two */</i>
        {"\nthree"}
      </CodeBlock>,
    );
    const lines = [...page.querySelectorAll(".co-code-line")];
    expect(lines.map((line) => line.innerHTML)).toEqual(["<i>/* one\n</i>", "<i>two */</i>\n", "three"]);
    expect(lines.map((line) => line.getAttribute("data-number"))).toEqual(["1", "2", "3"]);
  });

  test("keeps the spaces at both ends of the code", () => {
    expect(renderStatic(<CodeBlock code={"  a\r\n\tb\n"} />).querySelector("code")?.textContent).toBe(
      "  a\n\tb\n",
    );
  });
});

describe("EmbedFacade", () => {
  test("is a link to the page, and knows its player", () => {
    const page = renderStatic(
      <EmbedFacade url="https://vimeo.com/76979871" embedTitle="The winch" duration={62} />,
    );
    const link = within(page).getByRole("link", { name: "The winch Vimeo · 1:02" });
    expect(link).toHaveAttribute("href", "https://vimeo.com/76979871");
    expect(link.parentElement).toHaveAttribute(
      "data-co-embed",
      "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1",
    );
    expect(page.querySelector("iframe, img, script")).toBeNull();
  });

  test("names who plays it where that is known: by hand, by the service, by the host", () => {
    const facts = (url: string, more: object = {}) =>
      renderStatic(<EmbedFacade url={url} embedTitle="The winch" {...more} />).querySelector(
        ".co-embed-facts",
      ) as Element;
    expect(facts("/video/", { provider: "Harbor" }).textContent).toBe("Harbor");
    expect(facts("https://tube.example/w/1").textContent).toBe("tube.example");
    expect(facts("/video/")).toBeEmptyDOMElement();
    expect(facts("video/winch", { duration: 62 }).textContent).toBe("1:02");
  });

  test("takes a player by hand, if it is https", () => {
    const player = (src: string) =>
      watchWarnings(() =>
        renderStatic(<EmbedFacade url="https://tube.example/w/1" src={src} />)
          .querySelector(".co-embed")
          ?.getAttribute("data-co-embed"),
      );
    expect(player("https://tube.example/embed/1").result).toBe("https://tube.example/embed/1");
    for (const src of ["http://tube.example/embed/1", "/embed/1", "javascript:alert(1)"]) {
      expect(player(src)).toMatchObject({ result: null, warnings: [expect.any(String)] });
    }
  });

  test("is nothing without an address", () => {
    expect(
      watchWarnings(() => renderStatic(<EmbedFacade url="javascript:alert(1)" />)).result.innerHTML,
    ).toBe("");
  });
});

test("a tab without a label is called by its value, and without one it has no empty heading", () => {
  const tab = (props: object) =>
    watchWarnings(() =>
      renderStatic(
        <Tab label="" {...props}>
          One.
        </Tab>,
      ),
    );
  expect(within(tab({ value: "mac" }).result).getByRole("heading", { name: "mac" })).toBeVisible();
  const { result, warnings } = tab({});
  expect(within(result).queryByRole("heading")).toBeNull();
  expect(result).toHaveTextContent("One.");
  expect(warnings).toEqual([expect.stringContaining("A tab has no label.")]);
});

test("tabs are sections with headings, which can be linked", () => {
  const page = renderStatic(
    <Tabs group="system">
      <Tab label="Linux" id="linux" headingLevel={4}>
        <p>One.</p>
      </Tab>
      <Tab label="macOS" value="mac">
        <p>Two.</p>
      </Tab>
    </Tabs>,
  );
  const [linux, mac] = page.querySelectorAll("section");
  expect(within(linux as HTMLElement).getByRole("heading", { name: "Linux", level: 4 })).toBeVisible();
  expect(within(mac as HTMLElement).getByRole("heading", { name: "macOS", level: 3 })).toBeVisible();
  expect(linux).toHaveAttribute("id", "linux");
  expect([linux, mac].map((section) => section?.getAttribute("data-co-tab"))).toEqual(["Linux", "mac"]);
});
