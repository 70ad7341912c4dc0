import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import Zoom from "react-medium-image-zoom";
import "react-medium-image-zoom/dist/styles.css";
import { alive, isChinese, photos } from "./shared.mjs";

const names = { a11yNameButtonZoom: "放大图片", a11yNameButtonUnzoom: "缩小图片" };

function List() {
  useEffect(alive, []);
  return createElement(
    "ul",
    { className: "plain-photos" },
    photos.map((photo) =>
      createElement(
        "li",
        { key: photo.id, id: photo.id },
        createElement(
          Zoom,
          {
            zoomImg: { src: photo.full, alt: photo.alt, width: photo.width, height: photo.height },
            ...(isChinese && names),
          },
          createElement("img", {
            src: photo.thumb,
            alt: photo.alt,
            width: photo.thumbWidth,
            height: photo.thumbHeight,
            loading: "lazy",
          }),
        ),
      ),
    ),
  );
}

createRoot(document.querySelector("#gallery")).render(createElement(List));
