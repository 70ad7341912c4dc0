import { createElement, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import ImageGallery from "react-image-gallery";
import "react-image-gallery/styles/image-gallery.css";
import { alive, lang, onPhoto, photos, place } from "./shared.mjs";

const items = photos.map(({ full, thumb, width, height, alt, caption }) => ({
  original: full,
  originalWidth: width,
  originalHeight: height,
  originalAlt: alt,
  thumbnail: thumb,
  thumbnailAlt: alt,
  description: caption,
}));

/** A gallery that fills the window while it is there. */
const fillWindow = (gallery) => gallery?.fullScreen();

function Viewer() {
  const [index, setIndex] = useState(-1);
  useEffect(() => {
    onPhoto(setIndex);
    alive();
  }, []);
  return (
    index >= 0 &&
    createElement(ImageGallery, {
      ref: fillWindow,
      items,
      startIndex: index,
      infinite: false,
      lazyLoad: true,
      showIndex: true,
      showPlayButton: false,
      useBrowserFullscreen: false,
      isRTL: lang === "ar",
      onScreenChange: (isFull) => {
        if (!isFull) setIndex(-1);
      },
    })
  );
}

createRoot(place).render(createElement(Viewer));
