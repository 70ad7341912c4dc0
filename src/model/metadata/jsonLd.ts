/** A person, in the words of https://schema.org/Person. */
export interface PersonJsonLd {
  /** Its kind. */
  "@type": "Person";
  /** Name. */
  name: string;
  /** Full address. */
  url?: string;
  /** Address of the picture; told of authors. */
  image?: string;
  /** Full addresses of pages of the person elsewhere; told of authors. */
  sameAs?: string[];
}

/** Who publishes a site, in the words of https://schema.org/Organization. */
export interface OrganizationJsonLd {
  /** Its kind. */
  "@type": "Organization";
  /** Name. */
  name: string;
  /** Full address. */
  url?: string;
}

/** A work that is only named, in the words of https://schema.org/CreativeWork: a site, a series, terms, a source. */
export interface CreativeWorkJsonLd {
  /** Its kind. */
  "@type": "CreativeWork" | "CreativeWorkSeries" | "WebSite";
  /** Name. */
  name: string;
  /** Full address. */
  url?: string;
}

/**
 * A picture, in the words of https://schema.org/ImageObject, with what search engines show of its terms
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
export interface ImageObjectJsonLd {
  /** Its kind. */
  "@type": "ImageObject";
  /** The file the page shows. */
  contentUrl: string;
  /** The same. */
  url: string;
  /** Width in pixels. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  /** Caption. */
  caption?: string;
  /** Name of who made it. */
  creditText?: string;
  /** Who made it. */
  creator?: PersonJsonLd;
  /** Address of the terms. */
  license?: string;
  /** Where a reader can get more than the license grants: the page the picture names, else that of its credit. */
  acquireLicensePage?: string;
  /** The notice of the picture itself, else that of rights that are reserved. */
  copyrightNotice?: string;
}

/** A post, in the words of https://schema.org/BlogPosting. Made by `postJsonLd`; plain data without empty fields. */
export interface BlogPostingJsonLd {
  /** The vocabulary. */
  "@context": "https://schema.org";
  /** Its kind. */
  "@type": "BlogPosting";
  /** Title. */
  headline?: string;
  /** Subtitle. */
  alternativeHeadline?: string;
  /** Summary. */
  description?: string;
  /** Canonical address. */
  url?: string;
  /** The page the post is the main thing of: its own. */
  mainEntityOfPage?: { "@type": "WebPage"; "@id": string };
  /** BCP 47 tag. */
  inLanguage?: string;
  /** A day, or ISO 8601 with an offset. */
  datePublished?: string;
  /** A day, or ISO 8601 with an offset. */
  dateModified?: string;
  /** Who wrote it. */
  author?: PersonJsonLd[];
  /** The site. */
  publisher?: OrganizationJsonLd;
  /** The site and the series. */
  isPartOf?: CreativeWorkJsonLd[];
  /** Categories. */
  articleSection?: string[];
  /** Tags. */
  keywords?: string[];
  /** The cover and the pictures of the text. */
  image?: ImageObjectJsonLd[];
  /** The number the meta bar shows: characters for Chinese and Japanese, words elsewhere. */
  wordCount?: number;
  /** The minutes the meta bar shows, as an ISO 8601 duration. */
  timeRequired?: string;
  /** Address of the terms of the text, or terms that have a name and no address. */
  license?: string | CreativeWorkJsonLd;
  /** The authors, or the site of a post without any; only where terms are named that somebody grants. */
  copyrightHolder?: (PersonJsonLd | OrganizationJsonLd)[];
  /** Year of publication, beside a holder. */
  copyrightYear?: number;
  /** Of rights that are reserved. */
  copyrightNotice?: string;
  /** What a reprint was taken from. */
  isBasedOn?: CreativeWorkJsonLd;
}
