import { gzipSync } from "node:zlib";
import { makeAlbum, timesOf, verdict } from "./subjects.mjs";

const counts = [24, 100, 1_000];
/** Containers a server can be told to render for. */
const breakpoints = [300, 600, 900, 1200];

/** Elements of each gallery, for one album. */
function elementsOf({ ours, album }, createElement, photos) {
  const widths = { defaultContainerWidth: 944 };
  const wrapped = (component) =>
    createElement(album.SSR, { breakpoints }, createElement(component, { photos: photos.theirs }));
  const own = (layout) => createElement(ours.PhotoGallery, { photos: photos.ours, layout });
  return {
    "PhotoGallery, rows": own("rows"),
    "RowsPhotoAlbum for one width": createElement(album.RowsPhotoAlbum, { photos: photos.theirs, ...widths }),
    "RowsPhotoAlbum in its SSR wrapper": wrapped(album.RowsPhotoAlbum),
    "PhotoGallery, masonry": own("masonry"),
    "MasonryPhotoAlbum for one width": createElement(album.MasonryPhotoAlbum, {
      photos: photos.theirs,
      ...widths,
    }),
    "MasonryPhotoAlbum in its SSR wrapper": wrapped(album.MasonryPhotoAlbum),
    "ColumnsPhotoAlbum for one width": createElement(album.ColumnsPhotoAlbum, {
      photos: photos.theirs,
      ...widths,
    }),
    "PhotoGallery, grid": own("grid"),
  };
}

/** Time, weight and nodes of a render on the server. */
export async function renderLines(subjects) {
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  const lines = [];
  for (const count of counts) {
    const elements = elementsOf(subjects, createElement, makeAlbum(count));
    const calls = Object.fromEntries(
      Object.entries(elements).map(([name, element]) => [name, () => renderToString(element)]),
    );
    const times = timesOf(calls, count > 500 ? 9 : 31);
    lines.push(
      `${`renderToString, ${count.toLocaleString("en")} photos`.padEnd(40)}         time         HTML      gzipped    nodes`,
    );
    for (const [name, call] of Object.entries(calls)) {
      const html = call();
      const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(13);
      lines.push(
        `  ${name.padEnd(38)}${`${times[name].toFixed(2)} ms`.padStart(13)}${kilobytes(html.length)}${kilobytes(gzipSync(html, { level: 9 }).length)}${String(html.match(/<[a-z]/g).length).padStart(9)}`,
      );
    }
    const ratio = times["RowsPhotoAlbum in its SSR wrapper"] / times["PhotoGallery, rows"];
    lines.push(
      verdict("PhotoGallery faster than the SSR wrapper", `${ratio.toFixed(1)} ×`, "at least 2", ratio >= 2),
    );
  }
  return lines;
}
