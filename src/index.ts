export type { PostDate } from "./content/date.js";
export type { Labels, Locale, PluralLabel } from "./content/labels.js";
export type {
  CreativeCommonsLicense,
  CreativeCommonsUnit,
  CustomLicense,
  License,
  PostLicense,
  ReprintLicense,
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

export { Attribution, type AttributionProps } from "./components/Attribution/Attribution.js";
export { FigureGroup, type FigureGroupProps } from "./components/ImageFigure/FigureGroup.js";
export { FigureReference, type FigureReferenceProps } from "./components/ImageFigure/FigureReference.js";
export { ImageFigure, type ImageFigureProps } from "./components/ImageFigure/ImageFigure.js";
export { LicenseFooter, type LicenseFooterProps } from "./components/LicenseFooter/LicenseFooter.js";
export {
  MetaBar,
  type MetaBarProps,
  type MetaCustomItem,
  type MetaFacts,
} from "./components/MetaBar/MetaBar.js";
export type { GalleryLayout } from "./components/PhotoGallery/galleryOptions.js";
export {
  type GalleryPhoto,
  PhotoGallery,
  type PhotoGalleryProps,
} from "./components/PhotoGallery/PhotoGallery.js";
export { PlainGallery, type PlainGalleryProps } from "./components/PhotoGallery/PlainGallery.js";
export { PostJsonLd, type PostJsonLdProps } from "./components/PostJsonLd/PostJsonLd.js";
export { PostLayout, type PostLayoutProps, type PostSlots } from "./components/PostLayout/PostLayout.js";
export { PostMetadata, type PostMetadataProps } from "./components/PostMetadata/PostMetadata.js";
export { PhotoNotice, type PhotoNoticeProps } from "./components/parts/PhotoNotice.js";
export type { BoundComponent } from "./components/parts/bindDefaults.js";
export type {
  ImageComponent,
  ImageElementProps,
  LinkComponent,
  LinkElementProps,
  SiteProps,
} from "./components/parts/types.js";
export { type Blog, type BlogOptions, createBlog } from "./createBlog.js";
export type { BuiltPhotos } from "./markdown/knownPictures.js";
export type { AttributedWork, AttributionFormat } from "./model/attribution.js";
export type { GallerySize } from "./model/gallery/galleryRanges.js";
export type { LastRow } from "./model/gallery/layoutRows.js";
export type { PostMetadataOptions } from "./model/metadata/postFacts.js";
export type { PageMetadata } from "./model/metadata/postMetadata.js";
export type { ReadingTimeOptions } from "./model/readingTime.js";
export {
  TableOfContents,
  type TableOfContentsProps,
} from "./components/TableOfContents/TableOfContents.js";
export { BackToTop, type BackToTopProps } from "./components/PageLinks/BackToTop.js";
export { SkipLink, type SkipLinkProps } from "./components/PageLinks/SkipLink.js";
export { Share, type ShareProps } from "./components/Share/Share.js";
export type { ShareService } from "./model/shareLinks.js";
