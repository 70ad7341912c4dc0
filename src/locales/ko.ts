import type { Locale } from "../content/labels.js";

/** Korean. */
export const ko: Locale = {
  tag: "ko",
  dir: "ltr",
  reviewed: "draft",
  numberingSystem: "latn",
  deedLanguage: "ko",
  licenseNames: {
    by: "저작자표시 {version} 국제",
    "by-sa": "저작자표시-동일조건변경허락 {version} 국제",
    "by-nc": "저작자표시-비영리 {version} 국제",
    "by-nc-sa": "저작자표시-비영리-동일조건변경허락 {version} 국제",
    "by-nd": "저작자표시-변경금지 {version} 국제",
    "by-nc-nd": "저작자표시-비영리-변경금지 {version} 국제",
    zero: "CC0 {version} 보편적",
  },
  labels: {
    metaLabel: "글 정보",
    published: "발행일",
    updatedOn: "{date} 수정",
    updated: "수정일",
    byAuthors: "글 {authors}",
    views: { other: "조회 {count}회" },
    words: { other: "{count}단어" },
    readingTime: "읽는 시간 {duration}",
    categoriesLabel: "카테고리",
    tagsLabel: "태그",
    author: { other: "글쓴이" },
    publishedOnSite: "발행처",
    permalink: "고유 주소",
    license: "라이선스",
    licenseOfSite:
      "별도로 명시하지 않는 한 이 블로그의 모든 글은 {license} 라이선스에 따라 이용할 수 있습니다.",
    licenseOfPost: "이 글은 {license} 라이선스에 따라 이용할 수 있습니다.",
    reservedOfSite: "별도로 명시하지 않는 한 이 블로그의 모든 글에 대한 권리를 보유합니다.",
    reservedOfPost: "이 글에 대한 모든 권리를 보유합니다.",
    reserved: "모든 권리 보유",
    publicDomainOfSite:
      "별도로 명시하지 않는 한 이 블로그의 모든 글은 {license}에 따라 퍼블릭 도메인으로 제공됩니다.",
    publicDomainOfPost: "이 글은 {license}에 따라 퍼블릭 도메인으로 제공됩니다.",
    photoBy: "사진: {name}",
    viewOriginal: "원본 보기",
    viewOriginalOfSize: "원본 보기({size})",
    photoNumber: "{index}번째 사진",
  },
};
