import type { ElementLabels } from "./elementLabels.js";
import type { LicenseNames } from "./licenseNames.js";
import type { ReadingLabels } from "./readingLabels.js";
import type { RelationLabels } from "./relationLabels.js";
import type { StatusLabels } from "./statusLabels.js";

/**
 * Words that depend on a number, by CLDR plural category. `{count}` stands for the formatted number.
 * Languages without a category leave it out; `other` is always there.
 */
export type PluralLabel = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Every word Colophon shows or speaks. A label is a text, or a table of texts by plural category; braces name what is
 * filled in. Texts, not functions: labels cross from server to browser, and a missing key fails the type check.
 */
export interface Labels extends StatusLabels, RelationLabels, ElementLabels, ReadingLabels {
  /** Names the list of facts under the title, for assistive technology. */
  metaLabel: string;
  /** Before the date of publication where a date alone would be unclear, in the license footer. */
  published: string;
  /** The date of the last change, in the meta bar. `{date}`. */
  updatedOn: string;
  /** Before the date of the last change, in the license footer. */
  updated: string;
  /** Who wrote it, in the meta bar. `{authors}`: the names as a list of the language. */
  byAuthors: string;
  /** Views of the page. */
  views: PluralLabel;
  /** Length, in words (characters for Chinese and Japanese). */
  words: PluralLabel;
  /** Reading time. `{duration}`: the minutes with their unit. */
  readingTime: string;
  /** Names the list of categories. */
  categoriesLabel: string;
  /** Names the list of tags. */
  tagsLabel: string;
  /** Row of the license footer: who wrote it. */
  author: PluralLabel;
  /** Row of the license footer: the site's name. */
  publishedOnSite: string;
  /** Row of the license footer: the permanent address. */
  permalink: string;
  /** Row of the license footer: the terms. */
  license: string;
  /** The sentence for a whole site. `{license}`. */
  licenseOfSite: string;
  /** The sentence for one post. `{license}`. */
  licenseOfPost: string;
  /** The sentence for a whole site whose rights are all reserved. */
  reservedOfSite: string;
  /** The sentence for one post whose rights are all reserved. */
  reservedOfPost: string;
  /** Value of the license row: all rights reserved. */
  reserved: string;
  /** The sentence for a whole site given to the public domain. `{license}`. */
  publicDomainOfSite: string;
  /** The sentence for one post given to the public domain. `{license}`. */
  publicDomainOfPost: string;
  /** The sentence for a whole site that is in the public domain already. `{license}`. */
  publicDomainMarkOfSite: string;
  /** The sentence for one post that is in the public domain already. `{license}`. */
  publicDomainMarkOfPost: string;
  /** The sentence for a post that appeared elsewhere first. `{source}`. */
  reprintOf: string;
  /** The sentence where text, code and photos differ: the license of the text. `{license}`. */
  licenseOfText: string;
  /** The same where the text is given to the public domain. `{license}`. */
  publicDomainOfText: string;
  /** Row of the license footer: the terms of the text, where the parts differ. */
  textPart: string;
  /** Row of the license footer: the terms of the code. */
  codePart: string;
  /** Row of the license footer: the terms of the photos. Also names a strip of photos that has no name. */
  photosPart: string;
  /** A license and how many photos are under it. `{license}`, `{count}`. */
  licenseWithCount: string;
  /** Credit below a picture. `{name}`. */
  photoBy: string;
  /** Link to the full picture. */
  viewOriginal: string;
  /** Link to the full picture, with its size. `{size}`. */
  viewOriginalOfSize: string;
  /** Above pictures that lost detail so that they load fast. */
  compressedNotice: string;
  /** A figure by its number, in its caption and where the text refers to it. `{number}`. */
  figureNumber: string;
  /** A picture of a figure that has several, by its letter. `{letter}`. */
  figurePart: string;
  /** The number of a figure as it is spoken where it leads back to the text. `{figure}`. */
  figureReturn: string;
  /** Name of a gallery link whose photo has no alt text. `{index}`, from 1. */
  photoNumber: string;
  /** Button that turns a strip of photos one page back. */
  previousPhotos: string;
  /** Button that turns a strip of photos one page on. */
  nextPhotos: string;
  /** Which photos of a strip are in view, such as 3 or 3–5. `{photos}`, `{count}`: how many there are. */
  photosInView: string;
  /** Name of the photo viewer where its gallery has none. */
  lightbox: string;
  /** Button that closes the photo viewer. */
  closeLightbox: string;
  /** Button that shows the photo before this one. */
  previousPhoto: string;
  /** Button that shows the photo after this one. */
  nextPhoto: string;
  /** Button that enlarges the photo. */
  zoomIn: string;
  /** Button that makes the enlarged photo smaller. */
  zoomOut: string;
  /** Button that gives the photo viewer the whole screen. */
  enterFullscreen: string;
  /** Button that gives the screen back. */
  exitFullscreen: string;
  /** Link that saves the file of the photo. */
  downloadPhoto: string;
  /** Names the strip of small pictures in the photo viewer. */
  photoThumbnails: string;
  /** Which photo is shown, as it is spoken. `{photo}`, from 1; `{count}`: how many there are. */
  photoPosition: string;
  /** The same as a short sign, in the order the language reads. `{photo}`, `{count}`. */
  photoCounter: string;
  /** A photo that came into view, as it is announced. `{position}`: which of how many, `{caption}`: its caption or alt. */
  photoAnnounced: string;
  /** Said when the photo was enlarged or made smaller. `{percent}`, such as 200 %. */
  photoZoomed: string;
  /** Stands where a photo should be that did not load. */
  photoFailed: string;
  /** Button that asks for such a photo again. */
  retryPhoto: string;
  /** Opens the attribution of a post. */
  citePost: string;
  /** What a Creative Commons license asks of those who reuse a work. */
  attributionNote: string;
  /** The same for versions up to 3.0, which also ask for the title. */
  attributionNoteWithTitle: string;
  /** Names the attribution that is plain text. */
  plainText: string;
  /** A title in the quotation marks of the language. `{title}`. */
  quotedTitle: string;
  /** Stands for the title of a photo that has none, in an attribution. */
  untitledPhoto: string;
  /** A work and who made it, in an attribution. `{work}`, `{authors}`. */
  workByAuthors: string;
  /** The whole attribution of a licensed work. `{work}`, `{license}`. */
  workLicensed: string;
  /** The same for a work in the public domain. `{work}`, `{license}`. */
  workPublicDomain: string;
  /** The same for a work whose rights are all reserved. `{work}`. */
  workReserved: string;
  /** The same for a work of whose terms nothing is known. `{work}`. */
  workAlone: string;
  /** Button that copies a text. */
  copy: string;
  /** The same button as it is spoken, holding the words of `copy`. `{format}`: what is copied, such as HTML. */
  copyFormat: string;
  /** Said when the text was copied. */
  copied: string;
  /** Said when the browser refused to copy and the text was selected instead. */
  copySelected: string;
  /** Names the choice between light and dark. */
  colorScheme: string;
  /** One answer: light, whatever the system prefers. */
  lightScheme: string;
  /** Another: dark. */
  darkScheme: string;
  /** The third: as the system prefers. */
  systemScheme: string;
}

/** A language: its words and the few facts about it that Intl does not know. Plain data. */
export interface Locale {
  /** BCP 47 tag; also handed to Intl. */
  tag: string;
  /** Writing direction. */
  dir: "ltr" | "rtl";
  /** Whether a native speaker has read the words. */
  reviewed: "native" | "draft";
  /** Digits, as a CLDR numbering system: pinned, since servers and browsers differ in the default of some languages. */
  numberingSystem: string;
  /** Letters by which the pictures of one figure are told apart, in the order of the language. @default `a` to `z` */
  figureLetters?: string | undefined;
  /**
   * Tag of the language in the address of a Creative Commons deed (`deed.zh-hans`), in lower case. Left out where there
   * is no deed in the language: links then lead to the license's own address.
   */
  deedLanguage?: string | undefined;
  /** Words for full license names, as Creative Commons gives them in this language. */
  licenseNames: LicenseNames;
  /** All words. */
  labels: Labels;
}
