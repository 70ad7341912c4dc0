export type { PostDate } from "./content/date.js";
export type { Labels, Locale, PluralLabel } from "./content/labels.js";
export type {
  CreativeCommonsLicense,
  CreativeCommonsSuite,
  CreativeCommonsUnit,
  CustomLicense,
  License,
  LicenseElement,
  LicenseParts,
  PhotoLicense,
  PostLicense,
  PublicDomainTool,
  ReprintLicense,
  ReprintSource,
  ResolvedLicense,
  RetiredLicense,
  SplitLicense,
} from "./content/license.js";
export type { LicenseNames } from "./content/licenseNames.js";
export type { DescribedPhoto, ManifestPhoto, PhotoManifest } from "./content/manifest.js";
export type {
  Credit,
  DarkPicture,
  OriginalImage,
  Photo,
  PhotoDetails,
  PhotoExif,
  PhotoPlaceholder,
  PhotoPosition,
  PhotoSize,
  PhotoSource,
  StaticImage,
} from "./content/photo.js";
export type { NumberNotation, NumberStep } from "./content/numbers.js";
export type { Author, Heading, Post, Site, Term } from "./content/post.js";
export type { ReadingTime, Script, ScriptCount, TextStats } from "./content/text.js";

export {
  type AttributedWork,
  type AttributionFormat,
  type AttributionOptions,
  attribution,
  attributionFormats,
} from "./model/attribution.js";
export { directionOf } from "./model/direction.js";
export { type FindPhotoOptions, findPhoto } from "./model/findPhoto.js";
export {
  type FormatNumberOptions,
  formatBytes,
  formatList,
  formatMinutes,
  formatNumber,
  formatPlural,
  listParts,
} from "./model/format.js";
export { type FormatPostDateOptions, formatPostDate } from "./model/formatPostDate.js";
export {
  type LayoutMasonryOptions,
  layoutMasonry,
  type MasonryLayout,
  type PhotoPlace,
} from "./model/gallery/layoutMasonry.js";
export {
  type LastRow,
  type LayoutRowsOptions,
  layoutRows,
  type PhotoRow,
} from "./model/gallery/layoutRows.js";
export type { FormatLocale } from "./model/intl.js";
export { fillLabel, type LabelPart, labelParts } from "./model/label.js";
export { resolveLicense } from "./model/license.js";
export { licenseElements } from "./model/licenseElements.js";
export { licenseParts } from "./model/licenseParts.js";
export { licenseDeedUrl, licenseName } from "./model/licenseText.js";
export type {
  BlogPostingJsonLd,
  CreativeWorkJsonLd,
  ImageObjectJsonLd,
  OrganizationJsonLd,
  PersonJsonLd,
} from "./model/metadata/jsonLd.js";
export type { PostMetadataOptions } from "./model/metadata/postFacts.js";
export { postJsonLd } from "./model/metadata/postJsonLd.js";
export {
  type ArticleOpenGraph,
  type PageAuthor,
  type PageMetadata,
  postMetadata,
  type PreviewImage,
} from "./model/metadata/postMetadata.js";
export { stringifyJsonLd } from "./model/metadata/stringifyJsonLd.js";
export { type LightboxWords, lightboxWords } from "./model/lightboxWords.js";
export { type ResolvedPhoto, type ResolvedPicture, resolvePhoto } from "./model/photo.js";
export { photoLicenses } from "./model/photoLicenses.js";
export { type FigurePlacement, type FigureSizesOptions, figureSizes } from "./model/photoSizes.js";
export type { PictureAlternate, PictureFiles } from "./model/pictureFiles.js";
export type { PictureSize } from "./model/pictureSize.js";
export type { ResolvedPlaceholder } from "./model/placeholder.js";
export { isLaterDay, type ParsedDate, parsePostDate } from "./model/postDate.js";
export { postReadingTime } from "./model/postReadingTime.js";
export { defaultReadingSpeeds, type ReadingSpeed, readingSpeedsByLanguage } from "./model/readingSpeeds.js";
export { estimateReadingTime, formatIsoDuration, type ReadingTimeOptions } from "./model/readingTime.js";
export { readingTimeLeft } from "./model/readingTimeLeft.js";
export { type RelativeTimeFacts, relativeTimeProps } from "./model/relativeTimeProps.js";
export { absoluteUrl, displayUrl, safeHref, safeImageSource } from "./model/safeUrl.js";
export { type StripControlsWords, stripControlsWords } from "./model/stripControlsWords.js";
export { type MeasureOptions, measureText } from "./model/text/measureText.js";
export { measureTree } from "./model/text/measureTree.js";
export { addStats, emptyStats } from "./model/text/textStats.js";
export { type ViewsWords, viewsWords } from "./model/viewsWords.js";
export {
  type ResizedImage,
  type ResizeImage,
  withSources,
  type WithSourcesOptions,
} from "./model/withSources.js";
export { type ColorSchemeToggleWords, colorSchemeToggleWords } from "./model/theme/colorSchemeToggleWords.js";
export type { StatusLabels } from "./content/statusLabels.js";
export type { PostReference } from "./content/reference.js";
export type {
  AiAssistedStatus,
  ArchivedStatus,
  CorrectedStatus,
  MachineTranslatedStatus,
  OutdatedStatus,
  PostStatus,
  SponsoredStatus,
  StatusNote,
  SupersededStatus,
} from "./content/status.js";
export type { PostAgeOptions } from "./model/postAge.js";
export type { NamedPost } from "./model/postReference.js";
export { type PostStatusKind, readPostStatus, type ResolvedStatus } from "./model/postStatus.js";
export type { RelationLabels } from "./content/relationLabels.js";
export type { Series } from "./content/post.js";
export type { AuthorLink } from "./content/post.js";
export {
  type Archive,
  type ArchiveMonth,
  type ArchiveYear,
  archivePosts,
  type DatedPost,
} from "./model/archive.js";
export { type PagePlace, pageNumbers } from "./model/pageNumbers.js";
export { type ReadingProgressWords, readingProgressWords } from "./model/readingProgressWords.js";
export { type ShareButtonWords, shareButtonWords } from "./model/shareButtonWords.js";
export {
  type SharedPage,
  type ShareLink,
  shareLinks,
  type ShareService,
  shareServices,
} from "./model/shareLinks.js";
export { type CopyCodeWords, copyCodeWords } from "./model/copyCodeWords.js";
export { type EmbedAddress, embedAddress } from "./model/embed/embedAddress.js";
export { type CopyAttributionWords, copyAttributionWords } from "./model/copyAttributionWords.js";
