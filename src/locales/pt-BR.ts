import type { Locale } from "../content/labels.js";

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  tag: "pt-BR",
  dir: "ltr",
  reviewed: "draft",
  numberingSystem: "latn",
  deedLanguage: "pt-br",
  licenseNames: {
    by: "Atribuição {version} Internacional",
    "by-sa": "Atribuição-CompartilhaIgual {version} Internacional",
    "by-nc": "Atribuição-NãoComercial {version} Internacional",
    "by-nc-sa": "Atribuição-NãoComercial-CompartilhaIgual {version} Internacional",
    "by-nd": "Atribuição-SemDerivações {version} Internacional",
    "by-nc-nd": "Atribuição-NãoComercial-SemDerivações {version} Internacional",
    zero: "CC0 {version} Universal",
  },
  labels: {
    metaLabel: "Sobre este post",
    published: "Publicado em",
    updatedOn: "Atualizado em {date}",
    updated: "Atualizado em",
    byAuthors: "Por {authors}",
    views: { one: "{count} visualização", many: "{count} de visualizações", other: "{count} visualizações" },
    words: { one: "{count} palavra", many: "{count} de palavras", other: "{count} palavras" },
    readingTime: "{duration} de leitura",
    categoriesLabel: "Categorias",
    tagsLabel: "Tags",
    author: { one: "Escrito por", many: "Escrito por", other: "Escrito por" },
    publishedOnSite: "Publicado no site",
    permalink: "Link permanente",
    license: "Licença",
    licenseOfSite: "Salvo indicação em contrário, todos os posts deste blog estão sob a licença {license}.",
    licenseOfPost: "Este post está sob a licença {license}.",
    reservedOfSite:
      "Salvo indicação em contrário, todos os direitos sobre os posts deste blog são reservados.",
    reservedOfPost: "Todos os direitos sobre este post são reservados.",
    reserved: "Todos os direitos reservados",
    publicDomainOfSite:
      "Salvo indicação em contrário, todos os posts deste blog são dedicados ao domínio público por meio de {license}.",
    publicDomainOfPost: "Este post é dedicado ao domínio público por meio de {license}.",
    photoBy: "Foto: {name}",
    viewOriginal: "Ver original",
    viewOriginalOfSize: "Ver original ({size})",
    photoNumber: "Foto {index}",
  },
};
