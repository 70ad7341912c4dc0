import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import {
  readingProgressAttributes,
  readingProgressClasses,
} from "../../src/islands/parts/readingProgress.contract.js";
import { ReadingProgress, type ReadingProgressProps } from "../../src/islands/ReadingProgress.js";
import { ContentsSpy } from "../../src/islands/ContentsSpy.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { readingProgressWords } from "../../src/model/readingProgressWords.js";
import { describeContract } from "../support/contract.js";
import { watchWarnings } from "../support/warnings.js";

// jsdom has no layout, so nothing is ever resized there.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

const time = { seconds: 600, minutes: 10 };

describeContract("ReadingProgress", {
  Component: ReadingProgress,
  props: { readingTime: time, ...readingProgressWords(en) } satisfies ReadingProgressProps,
  tag: "div",
  className: "co-progress",
});

test("the contract names what is drawn", () => {
  const { container } = render(<ReadingProgress readingTime={time} {...readingProgressWords(en)} />);
  for (const name of Object.values(readingProgressClasses)) {
    expect(container.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(readingProgressAttributes)) {
    expect(container.firstChild).toHaveAttribute(name);
  }
});

test("the server names the bar in the words of the catalog, and tells no time", () => {
  const page = document.createElement("div");
  page.innerHTML = renderToString(<ReadingProgress readingTime={time} {...readingProgressWords(zhHans)} />);
  expect(page.querySelector("[role=progressbar]")).toHaveAttribute("aria-label", "阅读进度");
  expect(page).toHaveTextContent("");
  expect(page.firstChild).toHaveAttribute("data-state", "idle");
});

test.each([
  ["text of a post", <ReadingProgress key="" for="lost" {...readingProgressWords(en)} />],
  ["table of contents", <ContentsSpy key="" for="lost" />],
])("an id without a %s is told to the developer", (what, island) => {
  const { warnings } = watchWarnings(() => render(island));
  expect(warnings).toEqual([expect.stringContaining(`There is no ${what} with the id "lost".`)]);
});
