/** Writes rules into the page: run in it. */
const withStyle = (css) => ({
  plant: (rules) =>
    document.head.append(Object.assign(document.createElement("style"), { textContent: rules })),
  argument: css,
});

/** Each hides some of a page from a reader, in one mode at least. */
export const plants = {
  "a box that is wider than a phone": {
    story: "components-callout--kinds",
    ...withStyle(".co-callout { min-inline-size: 350px }"),
    finds: /the page is \d+ px too wide \(320 px ltr/,
  },
  "a box that is too wide only with large text": {
    story: "components-callout--kinds",
    ...withStyle("@media (width > 600px) { .co-callout { min-inline-size: 25rem } }"),
    finds: /the page is \d+ px too wide \(640 px with text of 200 % ltr/,
  },
  "the same, with what stands out cut off": {
    story: "components-callout--kinds",
    ...withStyle("html { overflow-x: clip } .co-callout { inline-size: 500px }"),
    finds: /cut off by html/,
  },
  "text at the wrong side of the edge, mirrored": {
    story: "components-callout--kinds",
    ...withStyle(".co-callout { position: relative; right: 90px }"),
    finds: /cut off by html.*320 px/,
  },
  "a height that only the given spacing fits": {
    story: "components-callout--kinds",
    plant(css) {
      const text = "Seventy letters of a text that fits into three lines, and not in more.";
      const box = Object.assign(document.createElement("p"), { textContent: text });
      box.style.cssText = css;
      document.querySelector("#storybook-root").prepend(box);
    },
    argument:
      "inline-size: 260px; max-block-size: 64px; margin: 0; overflow: clip; font: 16px/20px sans-serif",
    finds: /cut off by .*\(320 px with wide spacing ltr/,
  },
  "lines that run into each other": {
    story: "components-callout--kinds",
    ...withStyle(".co-callout p { margin-block-start: -1.5em !important }"),
    finds: /on top of each other/,
  },
};
