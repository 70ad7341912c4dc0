export { PhotoGallery } from "../../src/components/PhotoGallery/PhotoGallery.js";
export {
  galleryGap,
  galleryRanges,
  heightLimit,
  rowTargetHeight,
} from "../../src/model/gallery/galleryRanges.js";
export { galleryRows } from "../../src/model/gallery/galleryRows.js";
export { layoutMasonry } from "../../src/model/gallery/layoutMasonry.js";
export { layoutRows } from "../../src/model/gallery/layoutRows.js";
export { nearestRatioStep } from "../../src/model/gallery/ratioSteps.js";
