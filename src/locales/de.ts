import type { Locale } from "../content/labels.js";

/** German. */
export const de: Locale = {
  tag: "de",
  dir: "ltr",
  reviewed: "draft",
  numberingSystem: "latn",
  deedLanguage: "de",
  licenseNames: {
    by: "Namensnennung {version} International",
    "by-sa": "Namensnennung – Weitergabe unter gleichen Bedingungen {version} International",
    "by-nc": "Namensnennung – Nicht kommerziell {version} International",
    "by-nc-sa":
      "Namensnennung – Nicht kommerziell – Weitergabe unter gleichen Bedingungen {version} International",
    "by-nd": "Namensnennung – Keine Bearbeitungen {version} International",
    "by-nc-nd": "Namensnennung – Nicht kommerziell – Keine Bearbeitungen {version} International",
    zero: "CC0 {version} Universell",
  },
  labels: {
    metaLabel: "Über diesen Beitrag",
    published: "Veröffentlicht am",
    updatedOn: "Aktualisiert am {date}",
    updated: "Aktualisiert am",
    byAuthors: "Von {authors}",
    views: { one: "{count} Aufruf", other: "{count} Aufrufe" },
    words: { one: "{count} Wort", other: "{count} Wörter" },
    readingTime: "{duration} Lesezeit",
    categoriesLabel: "Kategorien",
    tagsLabel: "Schlagwörter",
    author: { one: "Verfasst von", other: "Verfasst von" },
    publishedOnSite: "Erschienen bei",
    permalink: "Permalink",
    license: "Lizenz",
    licenseOfSite:
      "Sofern nicht anders angegeben, stehen alle Beiträge in diesem Blog unter der Lizenz {license}.",
    licenseOfPost: "Dieser Beitrag steht unter der Lizenz {license}.",
    reservedOfSite:
      "Sofern nicht anders angegeben, sind alle Rechte an den Beiträgen in diesem Blog vorbehalten.",
    reservedOfPost: "Alle Rechte an diesem Beitrag sind vorbehalten.",
    reserved: "Alle Rechte vorbehalten",
    publicDomainOfSite:
      "Sofern nicht anders angegeben, sind alle Beiträge in diesem Blog mit {license} in die Gemeinfreiheit entlassen.",
    publicDomainOfPost: "Dieser Beitrag ist mit {license} in die Gemeinfreiheit entlassen.",
    publicDomainMarkOfSite:
      "Sofern nicht anders angegeben, sind für die Beiträge in diesem Blog keine urheberrechtlichen Beschränkungen bekannt ({license}).",
    publicDomainMarkOfPost:
      "Für diesen Beitrag sind keine urheberrechtlichen Beschränkungen bekannt ({license}).",
    reprintOf: "Zuerst erschienen bei {source}.",
    licenseOfText: "Der Text dieses Beitrags steht unter der Lizenz {license}.",
    publicDomainOfText: "Der Text dieses Beitrags ist mit {license} in die Gemeinfreiheit entlassen.",
    textPart: "Text",
    codePart: "Code",
    photosPart: "Fotos",
    licenseWithCount: "{license} ({count})",
    photoBy: "Foto: {name}",
    viewOriginal: "Original ansehen",
    viewOriginalOfSize: "Original ansehen ({size})",
    photoNumber: "Foto {index}",
    citePost: "Beitrag zitieren",
    attributionNote:
      "Bei Weiterverwendung bitte den Namen nennen, Quelle und Lizenz verlinken und Änderungen angeben.",
    attributionNoteWithTitle:
      "Bei Weiterverwendung bitte den Titel beibehalten, den Namen nennen, Quelle und Lizenz verlinken und Änderungen angeben.",
    plainText: "Reiner Text",
    quotedTitle: "„{title}“",
    untitledPhoto: "Foto",
    workByAuthors: "{work} von {authors}",
    workLicensed: "{work} steht unter der Lizenz {license}.",
    workPublicDomain: "{work} ist mit {license} gekennzeichnet.",
    workReserved: "{work}. Alle Rechte vorbehalten.",
    workAlone: "{work}.",
    copy: "Kopieren",
    copyFormat: "{format} kopieren",
    copied: "Kopiert",
    copySelected: "Markiert. Bitte mit Tastatur oder Menü kopieren.",
  },
};
