import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  FigureGroup,
  FigureReference,
  ImageFigure,
  type ImageFigureProps,
  PhotoNotice,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { ru } from "../../src/locales/ru.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { HostImage } from "../support/host.js";
import { renderHtml, renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const tea = { src: "/tea.jpg", width: 1600, height: 1067, alt: "Rows of tea" };
const cells = "1f2a785f2a789f2a78de2a781f7f785f7f789f7f78de7f781fd5785fd5789fd578ded578";

function draw(props: Partial<ImageFigureProps> = {}): HTMLElement {
  return renderStatic(<ImageFigure {...({ ...tea, ...props } as ImageFigureProps)} />);
}

describe("the number of a figure", () => {
  test.each([
    ["English", undefined, 3, "Figure\u00a03"],
    ["Chinese", zhHans, 3, "图\u00a03"],
    ["Arabic", ar, 12, "الشكل\u00a012"],
    ["a text", undefined, "A.1", "Figure\u00a0A.1"],
  ] as const)("stands before the caption: %s", (_, locale, number, name) => {
    const figure = draw({ number, locale, caption: "Harvest." });
    expect(within(figure).getByRole("figure").textContent).toBe(`${name} Harvest.`);
  });

  test("is a caption by itself", () => {
    expect(draw({ number: 3 }).querySelector("figcaption")?.textContent).toBe("Figure\u00a03");
  });

  test("leads back to the text, and says so", () => {
    const page = renderStatic(
      <>
        <FigureReference to="tea" id="tea-in-text" number={3} />
        <ImageFigure {...tea} id="tea" number={3} referencedBy="tea-in-text" />
      </>,
    );
    const there = within(page).getByRole("link", { name: "Figure\u00a03" });
    const back = within(page).getByRole("link", { name: "Figure\u00a03, back to the text" });
    expect(page.querySelector(there.getAttribute("href") ?? "")).toBe(within(page).getByRole("figure"));
    expect(page.querySelector(back.getAttribute("href") ?? "")).toBe(there);
    expect(back.textContent).toBe("Figure\u00a03");
  });

  test.each<[string, unknown]>([
    ["below 0", -1],
    ["a fraction", 1.5],
    ["an object", {}],
  ])("that is none is left out, with a warning: %s", (_, number) => {
    const { result, warnings } = watchWarnings(() => draw({ number: number as number, caption: "Harvest." }));
    expect(result.textContent).toBe("Harvest.");
    expect(warnings).toHaveLength(1);
  });
});

describe("a reference", () => {
  test("names a picture of the figure, and finds ids in every script", () => {
    const page = renderStatic(<FigureReference to="#茶园" number={3} part={1} locale={ru} />);
    const link = within(page).getByRole("link");
    expect(link.textContent).toBe("Рисунок\u00a03(б)");
    expect(decodeURIComponent(link.getAttribute("href") ?? "")).toBe("#茶园");
  });

  test("takes words of its own, and without a number the id", () => {
    expect(renderHtml(<FigureReference to="tea">the slope</FigureReference>)).toBe(
      '<a href="#tea">the slope</a>',
    );
    expect(renderHtml(<FigureReference to="tea" />)).toBe('<a href="#tea">tea</a>');
  });
});

describe("a figure of several pictures", () => {
  const photos = [
    { ...tea, id: "slope", caption: "The slope" },
    { ...tea, src: "javascript:alert(1)", alt: "A cup" },
    { ...tea, alt: "A pot", credit: "Ada" },
  ];

  test("names each by its letter, keeps their order and their own captions", () => {
    const { result, warnings } = watchWarnings(() =>
      renderStatic(<FigureGroup photos={photos} caption="Tea" number={2} id="tea" />),
    );
    const [whole, ...parts] = within(result).getAllByRole("figure");
    expect(whole).toHaveAttribute("id", "tea");
    expect(parts.map((part) => part.textContent)).toEqual(["(a) The slope", "A cup(b)", "(c) Photo: Ada"]);
    expect(parts[0]).toHaveAttribute("id", "slope");
    expect(result.textContent?.endsWith("Figure\u00a02 Tea")).toBe(true);
    expect(warnings).toHaveLength(1);
  });

  test("leaves an id that stands twice with the first", () => {
    const twice = [photos[0], { ...tea, id: "slope" }, { ...tea, id: "tea" }] as typeof photos;
    const { result, warnings } = watchWarnings(() => renderStatic(<FigureGroup photos={twice} id="tea" />));
    expect(
      within(result)
        .getAllByRole("figure")
        .map(({ id }) => id),
    ).toEqual(["tea", "slope", "", ""]);
    expect(warnings).toHaveLength(2);
  });

  test("is nothing without pictures", () => {
    expect(renderHtml(<FigureGroup photos={[]} caption="Tea" />)).toBe("");
    const { result } = watchWarnings(() => renderHtml(<FigureGroup photos={null as never} />));
    expect(result).toBe("");
  });

  test("goes on with numbers where the letters end", () => {
    const many = Array.from({ length: 28 }, () => tea);
    const names = [...renderStatic(<FigureGroup photos={many} />).querySelectorAll(".co-figure-number")];
    expect(names.slice(-3).map((name) => name.textContent)).toEqual(["(z)", "(27)", "(28)"]);
  });
});

describe("a notice", () => {
  test("says in the language of the page that pictures are compressed", () => {
    const note = within(draw({ notice: true, locale: zhHans })).getByRole("note");
    expect(note.textContent).toBe(zhHans.labels.compressedNotice);
    expect(within(renderStatic(<PhotoNotice />)).getByRole("note").textContent).toBe(
      "Compressed for faster loading.",
    );
  });

  test("may be words of the author", () => {
    expect(within(draw({ notice: <b>Scanned.</b> })).getByRole("note").textContent).toBe("Scanned.");
  });

  test.each([
    [
      "above pictures",
      <PhotoNotice key="">
        {"\n"}
        <p>Small.</p>
        {"\n"}
      </PhotoNotice>,
    ],
    ["of a figure", <ImageFigure key="" {...tea} notice={<p>Small.</p>} />],
  ])("may be paragraphs, which MDX makes of lines of their own: %s", (_, element) => {
    const page = renderStatic(element);
    expect(page.innerHTML).toBe(renderHtml(element).replaceAll("/>", ">"));
    expect(within(page).getByRole("note")).toContainElement(within(page).getByText("Small."));
  });

  test.each([undefined, null, false, ""])("%j is none", (notice) => {
    expect(within(draw({ notice })).queryByRole("note")).toBeNull();
  });
});

describe("a placeholder", () => {
  test("is drawn behind the picture in colors alone, hidden from screen readers", () => {
    const figure = draw({ placeholder: { color: "#c86878", cells } });
    const shape = figure.querySelector("svg") as SVGElement;
    expect(shape).toHaveAttribute("color", "#c86878");
    expect(shape).toHaveAttribute("aria-hidden", "true");
    expect([...shape.querySelectorAll("path")].map((path) => path.getAttribute("fill"))).toEqual(
      cells.match(/.{6}/g)?.map((cell) => `#${cell}`),
    );
    expect(shape.nextElementSibling?.localName).toBe("img");
    expect(figure.innerHTML).not.toContain("style");
  });

  test("is not there for a picture that has none", () => {
    expect(draw().querySelector("svg, span")).toBeNull();
  });
});

describe("a picture for dark pages", () => {
  const dark = {
    src: "/night.jpg",
    width: 1600,
    height: 1067,
    sources: [{ src: "/night.avif", width: 9, type: "image/avif" }],
  };

  test("has the words of the other, and neither is loaded before one is shown", () => {
    const images = [...draw({ dark, priority: true }).querySelectorAll("img")];
    expect(images.map((image) => image.getAttribute("src"))).toEqual(["/tea.jpg", "/night.jpg"]);
    for (const image of images) {
      expect(image).toHaveAttribute("alt", "Rows of tea");
      expect(image).toHaveAttribute("loading", "lazy");
      expect(image).toHaveAttribute("fetchpriority", "high");
    }
  });

  test("is drawn by the image component of the host too", () => {
    const images = draw({ dark: "/night.jpg", Image: HostImage }).querySelectorAll("img[data-host]");
    expect(images).toHaveLength(2);
  });
});

test("an entry of a manifest brings no attribute that is none", () => {
  const entry = {
    caption: "Four o'clock",
    copyright: "© 2024 Ada",
    acquireLicensePage: "https://a.example/",
    taken: "2024-01-20T10:00:30",
    exif: { camera: "NIKON Z 6", iso: 100 },
    placeholder: { color: "#aabbcc" },
  };
  expect(draw(entry).querySelector("figure")?.getAttributeNames()).toEqual(["class", "data-placement"]);
});
