import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ImageFigure } from "../../src/components/ImageFigure/ImageFigure.js";
import { renderStatic } from "../support/render.js";

test("an entry of a manifest brings no attribute that is none", () => {
  const page = renderStatic(
    <ImageFigure
      src="/tea.jpg"
      width={3}
      height={2}
      alt="Two cups"
      caption="Four o'clock"
      copyright="© 2024 Ann"
      acquireLicensePage="https://a.example/"
      taken="2024-01-20T10:00:30"
      exif={{ camera: "NIKON Z 6" }}
      placeholder={{ color: "#aabbcc", cells: "" }}
    />,
  );
  const names = within(page).getByRole("figure").getAttributeNames();
  expect(names.toSorted()).toEqual(["class", "data-placement"]);
});
