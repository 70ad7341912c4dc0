// Written by colophon images, beside the manifest. Do not edit.
import type { DescribedPhoto, ManifestPhoto } from "../../src/model.js";

declare const photos: {
  readonly "2024/boat.jpg": DescribedPhoto;
  readonly "tea.jpg": ManifestPhoto;
};

export { type DescribedPhoto, type ManifestPhoto, photos as default };
