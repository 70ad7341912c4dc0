import { installPeers } from "../tests/support/lightboxPage/bundleClients.mjs";
import { byteLines } from "./lightbox/bytes.mjs";
import { openingLines } from "./lightbox/opening.mjs";

// Lightboxes beside each other: what they weigh, and how soon a photo is there after a click. All of a comparison take
// turns in one run.
export async function bench() {
  process.env.NODE_ENV = "production";
  installPeers();
  return [...(await byteLines()), ...(await openingLines())];
}
