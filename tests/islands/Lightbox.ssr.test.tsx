import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { locales } from "../../stories/support/locales.js";
import { Lightbox } from "../../src/islands.js";
import { lightboxWords } from "../../src/model/lightboxWords.js";

test.each(locales)("the server sends nothing for it, and its props in $tag are plain data", (locale) => {
  const props = { for: "tea", label: "Tea", history: false, zoom: true, ...lightboxWords(locale) };
  expect(JSON.parse(JSON.stringify(props))).toEqual(props);
  for (const given of [props, { ...props, for: undefined }]) {
    expect(
      renderToString(
        <StrictMode>
          <Lightbox {...given} />
        </StrictMode>,
      ),
    ).toBe("");
  }
});

test.each([true, false])("an app that opens it on the server sends nothing either, open: %s", (open) => {
  const nothing = () => undefined;
  const photos = [{ src: "/tea.jpg", alt: "Tea", width: 3, height: 2 }];
  const control = { photos, open, index: 0, onOpenChange: nothing, onIndexChange: nothing };
  expect(
    renderToString(<Lightbox {...control} {...lightboxWords(locales[0] as (typeof locales)[0])} />),
  ).toBe("");
});
