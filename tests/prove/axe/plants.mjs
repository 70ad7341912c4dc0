/** Each is wrong in one mode at least. */
export const plants = {
  "a picture without words": {
    story: "components-imagefigure--default",
    plant: () => document.querySelector(".co-figure img").removeAttribute("alt"),
    finds: /image-alt/,
  },
  "pale words, on dark paper only": {
    story: "components-callout--kinds",
    plant() {
      const style = document.createElement("style");
      style.textContent = "@media (prefers-color-scheme: dark) { .co-callout p { color: #555 !important } }";
      document.head.append(style);
    },
    finds: /color-contrast .*\((?:\d+ px, dark, \w+(?:; )?)+\)$/,
  },
  "targets that are too close, on a phone only": {
    story: "components-share--default",
    plant() {
      const style = document.createElement("style");
      style.textContent =
        "@media (width < 400px) { .co-share-list { gap: 0 } .co-share-link { padding: 0; line-height: 1; font-size: 9px } }";
      document.head.append(style);
    },
    finds: /target-size .*\((?:320 px, \w+, \w+(?:; )?)+\)$/,
  },
  "a heading that leaves out two ranks": {
    story: "components-callout--kinds",
    plant: () =>
      document.querySelector("#storybook-root").insertAdjacentHTML("beforeend", "<h4>Too deep</h4>"),
    finds: /heading-order/,
  },
  "a link without a name": {
    story: "components-share--default",
    plant: () => document.querySelector(".co-share-link").replaceChildren(),
    finds: /link-name/,
  },
  "a role that asks for more": {
    story: "components-share--default",
    plant: () => document.querySelector(".co-share-link").setAttribute("role", "checkbox"),
    finds: /aria-required-attr/,
  },
};
