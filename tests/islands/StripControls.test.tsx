import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { PhotoGallery } from "../../src/index.js";
import {
  stripControlsAttributes,
  stripControlsClasses,
} from "../../src/islands/parts/stripControls.contract.js";
import { StripControls, type StripControlsProps } from "../../src/islands/StripControls.js";
import { en } from "../../src/locales/en.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { stripControlsWords } from "../../src/model/stripControlsWords.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const photo = { src: "/tea.jpg", alt: "Tea", width: 3, height: 2 };
const controls = <StripControls for="tea" {...stripControlsWords(en)} />;

// jsdom has no layout, so nothing is ever resized there.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

beforeEach(() => {
  renderStatic(<PhotoGallery id="tea" layout="strip" photos={[photo, photo]} />);
});

describeContract("StripControls", {
  Component: StripControls,
  props: { for: "tea", ...stripControlsWords(en) } satisfies StripControlsProps,
  tag: "div",
  className: "co-strip-controls",
});

test("the contract names what is drawn", () => {
  const { container } = render(controls);
  for (const name of Object.values(stripControlsClasses)) {
    expect(container.querySelector(`.${name}`), name).not.toBeNull();
  }
  for (const name of Object.values(stripControlsAttributes)) {
    expect(container.firstChild).toHaveAttribute(name);
  }
});

test("the server says what the buttons do, in the words of the catalog, and no position", () => {
  const page = document.createElement("div");
  page.innerHTML = renderToString(<StripControls for="tea" {...stripControlsWords(zhHans)} />);
  const [back, forward] = page.querySelectorAll("button");
  expect([back?.ariaLabel, forward?.ariaLabel]).toEqual(["上一组照片", "下一组照片"]);
  expect(back).toHaveAttribute("aria-controls", "tea");
  expect(page).toHaveTextContent("");
  expect(page.firstChild).toHaveAttribute("data-state", "idle");
});

test.each(["lost", "rows"])("an id without a strip is told to the developer: %s", (id) => {
  renderStatic(<PhotoGallery id="rows" photos={[photo]} />);
  const { warnings } = watchWarnings(() => render(<StripControls for={id} {...stripControlsWords(en)} />));
  expect(warnings).toEqual([expect.stringContaining(`There is no strip of photos with the id "${id}".`)]);
  expect(screen.getByLabelText("Next photos").parentElement).toHaveAttribute("data-state", "idle");
});
