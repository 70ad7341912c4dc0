/** Writes rules into the page: run in it. */
const withStyle = (css) => ({
  plant: (rules) =>
    document.head.append(Object.assign(document.createElement("style"), { textContent: rules })),
  argument: css,
});
/** Writes markup into the story: run in the page. */
const withMarkup = (html) => ({
  plant: (markup) => document.querySelector("#storybook-root").insertAdjacentHTML("afterbegin", markup),
  argument: html,
});

/** Each makes one target of a page hard to hit. */
export const plants = {
  "links that shrank together": {
    story: "components-share--default",
    ...withStyle(".co-share-link { padding: 0; font-size: 8px; line-height: 1 } .co-share-list { gap: 2px }"),
    finds: /too small and too close: a\.co-share-link/,
  },
  "a choice of 30 px": {
    story: "components-colorschemetoggle--default",
    ...withStyle(".co-scheme-choice { inline-size: 30px; block-size: 30px }"),
    finds: /of an island, below 40 px: label\.co-scheme-choice/,
  },
  "a share button as low as its words": {
    story: "components-share--with-button",
    ...withStyle(".co-share-button { min-block-size: 0; padding-block: 0 }"),
    finds: /of an island, below 40 px: button\.co-share-button/,
  },
  "a veil over the links": {
    story: "components-share--default",
    ...withStyle("body::after { content: ''; position: fixed; inset: 0 }"),
    finds: /covered by something else: a\.co-share-link/,
  },
  "numbers in a row without words around them": {
    story: "components-share--default",
    ...withMarkup('<p style="font-size: 10px">· <a href="#a">1</a> <a href="#b">2</a></p>'),
    finds: /too small and too close: a\. "1"/,
  },
};
