/** Writes rules into the page: run in it. */
const withStyle = (css) => ({
  plant: (rules) =>
    document.head.append(Object.assign(document.createElement("style"), { textContent: rules })),
  argument: css,
});

/** Each loses a reader with a keyboard. */
export const plants = {
  "a link that shows no focus": {
    story: "components-share--default",
    ...withStyle(".co-share-link:focus-visible { outline: 0 !important }"),
    finds: /the focus cannot be seen: a\.co-share-link.*light/,
  },
  "a ring that is nearly paper": {
    story: "components-share--default",
    ...withStyle(".co-share-link:focus-visible { outline: 2px solid #8886 !important }"),
    finds: /the focus cannot be seen: a\.co-share-link.*light/,
  },
  "a ring that is gone in forced colors": {
    story: "components-share--default",
    ...withStyle(
      ".co-share-link:focus-visible { outline: 0 !important; box-shadow: 0 0 0 3px var(--co-seal) !important }",
    ),
    finds: /the focus cannot be seen: a\.co-share-link[^(]*\(forced colors\)$/,
  },
  "links in the other order": {
    story: "components-share--default",
    ...withStyle(".co-share-list { flex-direction: row-reverse }"),
    finds: /comes after .*, but stands before it \(light, ltr; dark, rtl\)/,
  },
  "a link with an order of its own": {
    story: "components-share--default",
    plant() {
      document.querySelector("li:last-child > .co-share-link").tabIndex = 1;
    },
    finds: /not reached: a\.co-share-link/,
  },
  "a bar over the end of the window": {
    story: "components-share--default",
    ...withStyle("body::after { content: ''; position: fixed; inset: 0; background: #888 }"),
    finds: /covered: a\.co-share-link/,
  },
  "a link that keeps the focus": {
    story: "components-share--default",
    plant() {
      document
        .querySelectorAll(".co-share-link")[1]
        .addEventListener("keydown", (event) => event.preventDefault());
    },
    finds: /the focus does not leave the page/,
  },
  "a link that gives the focus away": {
    story: "components-share--default",
    plant() {
      document.querySelectorAll(".co-share-link")[1].addEventListener("focus", ({ target }) => target.blur());
    },
    finds: /not reached: a\.co-share-link/,
  },
};
