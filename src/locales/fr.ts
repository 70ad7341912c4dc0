import type { Locale } from "../content/labels.js";

/** French. */
export const fr: Locale = {
  tag: "fr",
  dir: "ltr",
  reviewed: "draft",
  numberingSystem: "latn",
  deedLanguage: "fr",
  licenseNames: {
    by: "Attribution {version} International",
    "by-sa": "Attribution - Partage dans les Mêmes Conditions {version} International",
    "by-nc": "Attribution - Pas d’Utilisation Commerciale {version} International",
    "by-nc-sa":
      "Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions {version} International",
    "by-nd": "Attribution - Pas de Modification {version} International",
    "by-nc-nd": "Attribution - Pas d’Utilisation Commerciale - Pas de Modification {version} International",
    zero: "CC0 {version} Universel",
  },
  labels: {
    metaLabel: "À propos de cet article",
    published: "Publié le",
    updatedOn: "Mis à jour le {date}",
    updated: "Mis à jour le",
    byAuthors: "Par {authors}",
    views: { one: "{count} vue", many: "{count} de vues", other: "{count} vues" },
    words: { one: "{count} mot", many: "{count} de mots", other: "{count} mots" },
    readingTime: "{duration} de lecture",
    categoriesLabel: "Catégories",
    tagsLabel: "Étiquettes",
    author: { one: "Écrit par", many: "Écrit par", other: "Écrit par" },
    publishedOnSite: "Publié sur",
    permalink: "Permalien",
    license: "Licence",
    licenseOfSite:
      "Sauf mention contraire, tous les articles de ce blog sont publiés sous licence {license}.",
    licenseOfPost: "Cet article est publié sous licence {license}.",
    reservedOfSite: "Sauf mention contraire, tous droits réservés sur les articles de ce blog.",
    reservedOfPost: "Tous droits réservés sur cet article.",
    reserved: "Tous droits réservés",
    publicDomainOfSite:
      "Sauf mention contraire, tous les articles de ce blog sont versés au domaine public sous {license}.",
    publicDomainOfPost: "Cet article est versé au domaine public sous {license}.",
    photoBy: "Photo : {name}",
    viewOriginal: "Voir l’original",
    viewOriginalOfSize: "Voir l’original ({size})",
    photoNumber: "Photo {index}",
  },
};
