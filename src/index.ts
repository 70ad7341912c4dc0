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
export type { MarkdownOptions } from "./markdown/markdownOptions.js";
export type { AttributedWork, AttributionFormat } from "./model/attribution.js";
export type { GallerySize } from "./model/gallery/galleryRanges.js";
export type { LastRow } from "./model/gallery/layoutRows.js";
export type { PostMetadataOptions } from "./model/metadata/postFacts.js";
export type { PageMetadata } from "./model/metadata/postMetadata.js";
export type { ReadingTimeOptions } from "./model/readingTime.js";
export { Callout, type CalloutProps } from "./components/Callout/Callout.js";
export type { CalloutKind } from "./components/Callout/calloutKinds.js";
export { Collapsible, type CollapsibleProps } from "./components/Collapsible/Collapsible.js";
export type { LinkedPage } from "./content/linkedPage.js";
export { BookmarkCard, type BookmarkCardProps } from "./components/BookmarkCard/BookmarkCard.js";
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
export { PostNotice, type PostNoticeProps } from "./components/PostNotice/PostNotice.js";
export type { PostRelations } from "./components/PostLayout/postRelations.js";
export type { PostAgeOptions } from "./model/postAge.js";
export type { RelationLabels } from "./content/relationLabels.js";
export type { Series } from "./content/post.js";
export { PostNavigation, type PostNavigationProps } from "./components/PostNavigation/PostNavigation.js";
export { PostSeries, type PostSeriesProps } from "./components/PostSeries/PostSeries.js";
export { RelatedPosts, type RelatedPostsProps } from "./components/RelatedPosts/RelatedPosts.js";
export type { HeadingLevel } from "./components/parts/headingLevel.js";
export type { AuthorLink } from "./content/post.js";
export { AuthorCard, type AuthorCardProps } from "./components/AuthorCard/AuthorCard.js";
export { EditLink, type EditLinkProps } from "./components/EditLink/EditLink.js";
export { PostComments, type PostCommentsProps } from "./components/PostComments/PostComments.js";
export type { BoundRelations } from "./components/bindRelations.js";
export { ArchiveList, type ArchiveListProps } from "./components/ArchiveList/ArchiveList.js";
export { Pagination, type PaginationProps } from "./components/Pagination/Pagination.js";
export { PostCard, type PostCardOptions, type PostCardProps } from "./components/PostCard/PostCard.js";
export { PostList, type PostListProps } from "./components/PostList/PostList.js";
export {
  TableOfContents,
  type TableOfContentsProps,
} from "./components/TableOfContents/TableOfContents.js";
export { BackToTop, type BackToTopProps } from "./components/PageLinks/BackToTop.js";
export { SkipLink, type SkipLinkProps } from "./components/PageLinks/SkipLink.js";
export { Share, type ShareProps } from "./components/Share/Share.js";
export type { ShareService } from "./model/shareLinks.js";
export { CodeBlock, type CodeBlockProps } from "./components/CodeBlock/CodeBlock.js";
export { Tab, type TabProps } from "./components/Tabs/Tab.js";
export { Tabs, type TabsProps } from "./components/Tabs/Tabs.js";
export {
  EmbedFacade,
  type EmbedFacadeProps,
  type EmbedRatio,
} from "./components/EmbedFacade/EmbedFacade.js";
export type { BoundElements } from "./components/bindElements.js";
