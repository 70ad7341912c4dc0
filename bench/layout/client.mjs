import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { RowsPhotoAlbum } from "../peers/node_modules/react-photo-album/dist/index.js";
import SSR from "../peers/node_modules/react-photo-album/dist/ssr/index.js";

/** Starts the album of others in a page, as late as its script came. */
globalThis.startAlbum = (kind, photos) => {
  const albums = {
    "no width": createElement(RowsPhotoAlbum, { photos }),
    "one width": createElement(RowsPhotoAlbum, { photos, defaultContainerWidth: 944 }),
    wrapper: createElement(
      SSR,
      { breakpoints: [300, 600, 900, 1200] },
      createElement(RowsPhotoAlbum, { photos }),
    ),
  };
  hydrateRoot(document.querySelector("#album"), albums[kind]);
};
