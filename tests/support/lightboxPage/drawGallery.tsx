import { renderToString } from "react-dom/server";
import { PhotoGallery } from "../../../src/index.js";
import { ar } from "../../../src/locales/ar.js";
import { en } from "../../../src/locales/en.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import type { PagePhoto } from "./pagePhoto.js";

/** Our gallery of these photos, as a server draws it. */
export function drawGallery(photos: readonly PagePhoto[], lang: string): string {
  return renderToString(
    <PhotoGallery
      id="photos"
      locale={[ar, zhHans].find(({ tag }) => tag === lang) ?? en}
      photos={photos.map(({ id, full, thumb, width, height, alt, caption }) => ({
        id,
        src: thumb,
        width,
        height,
        alt,
        caption,
        original: { url: full, width, height },
      }))}
    />,
  );
}
