import PhotoSwipeLightbox from "photoswipe/lightbox";
import "photoswipe/style.css";
import { alive, isChinese } from "./shared.mjs";

const titles = {
  closeTitle: "关闭",
  zoomTitle: "缩放",
  arrowPrevTitle: "上一张",
  arrowNextTitle: "下一张",
  errorMsg: "无法加载图片",
};

new PhotoSwipeLightbox({
  gallery: "#gallery ul",
  children: "a",
  pswpModule: () => import("photoswipe"),
  loop: false,
  preload: [1, 1],
  wheelToZoom: true,
  bgClickAction: "close",
  closeOnVerticalDrag: true,
  ...(isChinese && titles),
}).init();
alive();
