export {
  galleryGap,
  galleryRanges,
  heightLimit,
  rowTargetHeight,
  sizeFactors,
  tallestRow,
} from "../../../src/model/gallery/galleryRanges.js";
export { galleryColumns } from "../../../src/model/gallery/galleryColumns.js";
export { galleryRows } from "../../../src/model/gallery/galleryRows.js";
export { layoutMasonry } from "../../../src/model/gallery/layoutMasonry.js";
export { layoutRows } from "../../../src/model/gallery/layoutRows.js";
export { gapUnits, masonryGrain, unitsHigh } from "../../../src/model/gallery/masonryUnits.js";
export { nearestRatioStep } from "../../../src/model/gallery/ratioSteps.js";
