import { fileURLToPath } from "node:url";
import { servePages } from "../../support/picturePage/servePages.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A picture of two colors. */
const picture = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 3 2"><rect width="3" height="2" fill="#b7c9c2"/><rect width="1" height="2" fill="#24403a"/></svg>`;

/** Serves posts with a gallery and its lightbox. */
export async function serveLightbox() {
  process.env.NODE_ENV = "production";
  return servePages({
    page: file("LightboxPage.tsx"),
    client: file("lightboxClient.tsx"),
    pictures(request, response) {
      response.setHeader("cache-control", "max-age=3600");
      response.setHeader("content-type", "image/svg+xml");
      response.end(request.url.endsWith("?full") ? picture(1500, 1000) : picture(300, 200));
    },
  });
}

/** Opens such a page, and waits until its scripts run. */
export async function openLightboxPage(page, address) {
  await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector("html[data-alive]", { state: "attached" });
}
