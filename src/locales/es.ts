import type { Locale } from "../content/labels.js";

/** Spanish. */
export const es: Locale = {
  tag: "es",
  dir: "ltr",
  reviewed: "draft",
  numberingSystem: "latn",
  deedLanguage: "es",
  licenseNames: {
    by: "Atribución {version} Internacional",
    "by-sa": "Atribución-CompartirIgual {version} Internacional",
    "by-nc": "Atribución-NoComercial {version} Internacional",
    "by-nc-sa": "Atribución-NoComercial-CompartirIgual {version} Internacional",
    "by-nd": "Atribución-SinDerivadas {version} Internacional",
    "by-nc-nd": "Atribución-NoComercial-SinDerivadas {version} Internacional",
    zero: "CC0 {version} Universal",
  },
  labels: {
    metaLabel: "Sobre esta entrada",
    published: "Fecha de publicación",
    updatedOn: "Actualizado el {date}",
    updated: "Última actualización",
    byAuthors: "Por {authors}",
    views: { one: "{count} visita", many: "{count} de visitas", other: "{count} visitas" },
    words: { one: "{count} palabra", many: "{count} de palabras", other: "{count} palabras" },
    readingTime: "{duration} de lectura",
    categoriesLabel: "Categorías",
    tagsLabel: "Etiquetas",
    author: { one: "Escrito por", many: "Escrito por", other: "Escrito por" },
    publishedOnSite: "Publicado en",
    permalink: "Enlace permanente",
    license: "Licencia",
    licenseOfSite:
      "Salvo que se indique lo contrario, todas las entradas de este blog se publican bajo la licencia {license}.",
    licenseOfPost: "Esta entrada se publica bajo la licencia {license}.",
    reservedOfSite:
      "Salvo que se indique lo contrario, todos los derechos sobre las entradas de este blog están reservados.",
    reservedOfPost: "Todos los derechos sobre esta entrada están reservados.",
    reserved: "Todos los derechos reservados",
    publicDomainOfSite:
      "Salvo que se indique lo contrario, todas las entradas de este blog se dedican al dominio público mediante {license}.",
    publicDomainOfPost: "Esta entrada se dedica al dominio público mediante {license}.",
    photoBy: "Foto: {name}",
    viewOriginal: "Ver original",
    viewOriginalOfSize: "Ver original ({size})",
    photoNumber: "Foto {index}",
  },
};
