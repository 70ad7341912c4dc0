import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import Lightbox from "yet-another-react-lightbox";
import Captions from "yet-another-react-lightbox/plugins/captions";
import Counter from "yet-another-react-lightbox/plugins/counter";
import Fullscreen from "yet-another-react-lightbox/plugins/fullscreen";
import Thumbnails from "yet-another-react-lightbox/plugins/thumbnails";
import Zoom from "yet-another-react-lightbox/plugins/zoom";
import "yet-another-react-lightbox/styles.css";
import "yet-another-react-lightbox/plugins/captions.css";
import "yet-another-react-lightbox/plugins/counter.css";
import "yet-another-react-lightbox/plugins/thumbnails.css";
import { alive, isChinese, onPhoto, photos, place } from "./shared.mjs";

const labels = {
  Previous: "上一张",
  Next: "下一张",
  Close: "关闭",
  Slide: "照片",
  Carousel: "轮播",
  Lightbox: "照片查看器",
  "Photo gallery": "相册",
  "{index} of {total}": "第 {index} 张，共 {total} 张",
  "Zoom in": "放大",
  "Zoom out": "缩小",
  Caption: "说明",
  Thumbnails: "缩略图",
  "Enter Fullscreen": "全屏",
  "Exit Fullscreen": "退出全屏",
};

const slides = photos.map(({ full, thumb, width, height, alt, caption, thumbWidth, thumbHeight }) => ({
  src: full,
  width,
  height,
  alt,
  description: caption,
  thumbnail: thumb,
  thumbWidth,
  thumbHeight,
}));

function Viewer() {
  const [index, setIndex] = useState(-1);
  useEffect(() => {
    onPhoto(setIndex);
    alive();
  }, []);
  return createElement(Lightbox, {
    open: index >= 0,
    index: Math.max(0, index),
    close: () => setIndex(-1),
    slides,
    plugins: [Captions, Counter, Fullscreen, Thumbnails, Zoom],
    carousel: { finite: true, preload: 1 },
    controller: { closeOnBackdropClick: true, closeOnPullDown: true, closeOnPullUp: true },
    zoom: { scrollToZoom: true, pinchZoomV4: true },
    labels: isChinese ? labels : {},
  });
}

createRoot(place).render(createElement(Viewer));
