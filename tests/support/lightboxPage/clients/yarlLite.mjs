import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import Lightbox, { IconButton, useZoom } from "yet-another-react-lightbox-lite";
import "yet-another-react-lightbox-lite/styles.css";
import { alive, isChinese, onPhoto, photos, place } from "./shared.mjs";

const labels = {
  Previous: "上一张",
  Next: "下一张",
  Close: "关闭",
  Lightbox: "照片查看器",
  Carousel: "轮播",
  Slide: "照片",
  "Photo gallery": "相册",
  "{index} of {total}": "第 {index} 张，共 {total} 张",
  "Zoom in": "放大",
  "Zoom out": "缩小",
};

const slides = photos.map(({ full, width, height, alt, caption }) => ({
  src: full,
  width,
  height,
  alt,
  description: caption,
}));

const icon = (path) => (props) =>
  createElement(
    "svg",
    { viewBox: "0 0 24 24", focusable: "false", "aria-hidden": true, ...props },
    createElement("path", { d: path }),
  );
const PlusIcon = icon("M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z");
const MinusIcon = icon("M4 11h16v2H4z");

/** Recipes of its documentation. */
function ZoomButtons() {
  const { zoom, maxZoom, changeZoom } = useZoom();
  const change = (label, Icon, disabled, onClick) =>
    createElement(IconButton, { key: label, label, icon: Icon, disabled, onClick });
  return [
    change("Zoom in", PlusIcon, zoom >= maxZoom, () => changeZoom(zoom * 2)),
    change("Zoom out", MinusIcon, zoom <= 1, () => changeZoom(zoom / 2)),
  ];
}

const slideFooter = ({ slide }) => createElement("div", { className: "caption" }, slide.description);

const counter = (index) => () =>
  index !== undefined &&
  createElement(
    "div",
    { className: "lite-counter", style: { position: "absolute", top: 16, left: 16 } },
    `${index + 1} / ${slides.length}`,
  );

function Viewer() {
  const [index, setIndex] = useState();
  useEffect(() => {
    onPhoto(setIndex);
    alive();
  }, []);
  return createElement(Lightbox, {
    slides,
    index,
    setIndex,
    carousel: { preload: 1, transition: "slide" },
    labels: isChinese ? labels : {},
    toolbar: { buttons: [createElement(ZoomButtons, { key: "zoom" })] },
    render: { slideFooter, controls: counter(index) },
  });
}

createRoot(place).render(createElement(Viewer));
