export type { DescribedPhoto, ManifestPhoto, PhotoManifest } from "./content/manifest.js";
export { buildImages } from "./images/buildImages.js";
export { readManifest } from "./images/manifest.js";
export type { BuildMode, BuildOptions, OutputFormat } from "./images/options.js";
export type { BuildProgress, BuildReport, FailedPicture, StalePicture } from "./images/report.js";
