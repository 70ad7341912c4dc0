import type { LicenseNames } from "../../content/licenseNames.js";

/** Words for full license names in Arabic. */
export const arabicLicenseNames: LicenseNames = {
  by: "نَسب المُصنَّف",
  sa: "الترخيص بالمثل",
  nc: "غير تجاري",
  nd: "منع الاشتقاق",
  joint: " - ",
  zero: "CC0",
  mark: "علامة الملكية العامة",
  certification: "شهادة التنازل عن حقوق المؤلف (بناءً على قانون الولايات المتحدة) أو شهادة الملك العام",
  sampling: "العينات",
  "sampling+": "عينات إضافية",
  "nc-sampling+": "غير تجاري - عينات إضافية",
  devnations: "الدول النامية",
  international: "دولي",
  unported: "غير موطَّنة",
  generic: "عام",
  universal: "عام",
  jurisdictions: {
    cn: "الصين (البر الرئيسي)",
    hk: "هونج كونج",
    scotland: "المملكة المتحدة: سكوتلندا",
    uk: "المملكة المتحدة: انجلترا وويلز",
  },
};
