import { readFileSync } from "node:fs";

const versionIn = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
const peer = (name) => ({
  name,
  version: versionIn(`../../../bench/peers/node_modules/${name}/package.json`),
});

/**
 * What is compared, and where its parts are. Selectors: `root` of all that is shown when it is open, `picture` of large
 * pictures, `preview` of what stands in their place before, `slide` around each, `caption`, `counter`, `strip` of
 * thumbnails. `zoomKey` comes closer; `single` has no next.
 */
export const systems = {
  colophon: () => ({
    name: "colophon",
    version: versionIn("../../../package.json"),
    root: "dialog.co-lightbox",
    picture: ".co-lightbox-image",
    preview: ".co-lightbox-preview",
    slide: ".co-lightbox-slide",
    caption: ".co-lightbox-caption",
    counter: ".co-lightbox-counter",
    strip: ".co-lightbox-thumbnails",
    zoomKey: "+",
  }),
  yarl: () => ({
    ...peer("yet-another-react-lightbox"),
    root: ".yarl__portal",
    picture: ".yarl__slide_image",
    slide: ".yarl__slide",
    caption: ".yarl__slide_description",
    counter: ".yarl__counter",
    strip: ".yarl__thumbnails_container",
    zoomKey: "+",
  }),
  yarlLite: () => ({
    ...peer("yet-another-react-lightbox-lite"),
    root: ".yarll__portal",
    picture: ".yarll__slide_image",
    slide: ".yarll__slide",
    caption: ".caption",
    counter: ".lite-counter",
    strip: ".no-strip",
    zoomKey: "+",
  }),
  photoswipe: () => ({
    ...peer("photoswipe"),
    root: ".pswp",
    picture: ".pswp__img:not(.pswp__img--placeholder)",
    preview: ".pswp__img--placeholder",
    slide: ".pswp__item",
    caption: ".no-caption",
    counter: ".pswp__counter",
    strip: ".no-strip",
    zoomKey: "z",
  }),
  mediumZoom: () => ({
    ...peer("react-medium-image-zoom"),
    root: "[data-rmiz-modal][open]",
    picture: "[data-rmiz-modal-img]",
    slide: "[data-rmiz-modal-content]",
    caption: ".no-caption",
    counter: ".no-counter",
    strip: ".no-strip",
    zoomKey: "+",
    single: true,
  }),
  imageGallery: () => ({
    ...peer("react-image-gallery"),
    root: ".image-gallery.fullscreen-modal",
    picture: ".image-gallery-slide .image-gallery-image",
    slide: ".image-gallery-slide",
    caption: ".image-gallery-description",
    counter: ".image-gallery-index",
    strip: ".image-gallery-thumbnails-wrapper",
    zoomKey: "+",
  }),
};
