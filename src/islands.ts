export {
  type CloseReason,
  type ControlledLightbox,
  Lightbox,
  type LightboxOptions,
  type LightboxProps,
  type LightboxSlots,
  type LightboxView,
} from "./islands/Lightbox.js";
export {
  CopyAttribution,
  type CopyAttributionLabels,
  type CopyAttributionProps,
} from "./islands/CopyAttribution.js";
export { RelativeTime, type RelativeTimeProps } from "./islands/RelativeTime.js";
export { RetryImages, type RetryImagesProps } from "./islands/RetryImages.js";
export { StripControls, type StripControlsProps } from "./islands/StripControls.js";
export { ColorSchemeToggle, type ColorSchemeToggleProps } from "./islands/ColorSchemeToggle.js";
export { ContentsSpy, type ContentsSpyProps } from "./islands/ContentsSpy.js";
export { ReadingProgress, type ReadingProgressProps } from "./islands/ReadingProgress.js";
export { ShareButton, type ShareButtonProps } from "./islands/ShareButton.js";
export { CopyCode, type CopyCodeProps } from "./islands/CopyCode.js";
export { PlayEmbeds } from "./islands/PlayEmbeds.js";
export { TabControls } from "./islands/TabControls.js";
